package org.crossfact.cli.git;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfact.cli.exit.UserError;

/**
 * What Git ignores, by its own word: it knows of files of the folder, of those above and of the user's own.
 *
 * @param paths files, and folders for all that lies in them
 */
public record IgnoredFiles(Set<Path> paths) {

    public static final IgnoredFiles NONE = new IgnoredFiles(Set.of());

    public IgnoredFiles {
        paths = Set.copyOf(paths);
    }

    /**
     * Asks git, in the repository that {@code folder} lies in.
     *
     * @throws UserError when there is no git or no repository
     */
    public static IgnoredFiles around(Path folder) {
        String names = new Git(folder, "--respect-gitignore")
                .ask("ls-files", "--others", "--ignored", "--exclude-standard", "--directory", "-z")
                .orElseThrow(() -> new UserError("--respect-gitignore: '" + folder + "' lies in no Git repository"));
        return new IgnoredFiles(Arrays.stream(names.split("\0", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> folder.resolve(name).normalize())
                .collect(Collectors.toSet()));
    }

    /** Whether a file or folder is ignored; of a folder that is, its content is not asked about. */
    public boolean holds(Path path) {
        return paths.contains(path);
    }
}
