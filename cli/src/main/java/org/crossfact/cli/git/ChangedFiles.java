package org.crossfact.cli.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.crossfact.cli.exit.UserError;

/**
 * The files that changed since a commit: those of later commits, of the working tree and new ones.
 *
 * @param since the commit as the user calls it
 * @param paths absolute paths without symbolic links
 */
public record ChangedFiles(String since, Set<Path> paths) {

    public ChangedFiles {
        paths = Set.copyOf(paths);
    }

    /**
     * Asks git, in the repository that {@code folder} lies in.
     *
     * @throws UserError when there is no git, no repository or no such commit; nothing else is taken instead
     */
    public static ChangedFiles since(String commit, Path folder) {
        Git git = new Git(folder, "--changed-since");
        Path top = git.ask("rev-parse", "--show-toplevel")
                .map(Path::of)
                .orElseThrow(() -> new UserError("--changed-since: '" + folder + "' lies in no Git repository"));
        Set<Path> paths = new HashSet<>();
        add(
                isBeforeTheFirst(commit, git)
                        ? git.ask("ls-files", "--full-name", "-z", "--", top.toString())
                        : later(commit, git),
                top,
                paths);
        add(
                git.ask("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", top.toString()),
                top,
                paths);
        return new ChangedFiles(commit, paths);
    }

    /** Whether there is no commit yet, as when the first one is about to be made: then all files are new. */
    private static boolean isBeforeTheFirst(String commit, Git git) {
        return commit.equals("HEAD")
                && git.ask("rev-parse", "--verify", "--quiet", "HEAD").isEmpty();
    }

    /** The names of what differs from the commit from which this state and {@code commit} parted. */
    private static Optional<String> later(String commit, Git git) {
        if (commit.startsWith("-")
                || git.ask("rev-parse", "--verify", "--quiet", commit + "^{commit}")
                        .isEmpty()) {
            throw unknown(commit, git);
        }
        String base = git.ask("merge-base", commit, "HEAD").orElseThrow(() -> unknown(commit, git));
        return git.ask("diff", "--name-only", "--no-renames", "--no-relative", "-z", base, "--");
    }

    /** Whether a file changed; git tells paths without symbolic links. */
    public boolean holds(Path file) {
        try {
            return paths.contains(file.toRealPath());
        } catch (IOException gone) {
            return paths.contains(file);
        }
    }

    private static void add(Optional<String> names, Path top, Set<Path> paths) {
        names.stream()
                .flatMap(all -> Arrays.stream(all.split("\0", -1)))
                .filter(name -> !name.isEmpty())
                .forEach(name -> paths.add(top.resolve(name).normalize()));
    }

    private static UserError unknown(String commit, Git git) {
        boolean shallow = git.ask("rev-parse", "--is-shallow-repository")
                .filter("true"::equals)
                .isPresent();
        String remedy = shallow
                ? "this clone is shallow and may lack it: fetch the whole history (GitHub: 'fetch-depth: 0';"
                        + " GitLab: GIT_DEPTH: 0; else 'git fetch --unshallow')"
                : "'git fetch' may bring it";
        return new UserError("--changed-since: there is no commit '" + commit + "' that leads here; " + remedy);
    }
}
