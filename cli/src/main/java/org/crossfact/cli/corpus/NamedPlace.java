package org.crossfact.cli.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;

/**
 * A place that a user names.
 *
 * @param path the file or folder, from the root of the disk
 * @param pattern which files of the folder are meant, relative to it; empty for all
 * @param anyEnding whether they are meant whatever their ending, for the pattern says it
 */
record NamedPlace(Path path, Optional<PathMatcher> pattern, boolean anyEnding) {

    static NamedPlace of(Path path) {
        return new NamedPlace(path, Optional.empty(), false);
    }

    boolean isFolder() {
        return Files.isDirectory(path);
    }

    /** The folder that it is, or lies in. */
    Path folder() {
        Path parent = path.getParent();
        return isFolder() || parent == null ? path : parent;
    }

    /** Whether a file below the folder is meant. */
    boolean means(Path file) {
        return pattern.isEmpty() || pattern.get().matches(path.relativize(file));
    }
}
