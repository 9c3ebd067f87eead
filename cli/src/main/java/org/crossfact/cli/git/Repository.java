package org.crossfact.cli.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the Git repository that a folder lies in, without asking the {@code git} program. */
public final class Repository {

    /** A folder, or in a linked working tree or a submodule a file. */
    private static final String MARK = ".git";

    private Repository() {}

    /** The root of the innermost repository; empty when there is none. */
    public static Optional<Path> around(Path folder) {
        return Stream.iterate(folder, above -> above != null, Path::getParent)
                .filter(above -> Files.exists(above.resolve(MARK)))
                .findFirst();
    }
}
