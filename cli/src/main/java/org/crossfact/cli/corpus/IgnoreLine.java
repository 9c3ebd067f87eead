package org.crossfact.cli.corpus;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import org.crossfact.cli.exit.UserError;

/**
 * A line of an ignore file, in the manner of Git: {@code drafts/} for folders of that name anywhere below, {@code /old} for
 * that place alone, {@code !keep.txt} to take it back.
 *
 * @param patterns a path is meant that fits one of them
 * @param foldersOnly whether files of that name are not meant
 * @param takesBack whether what an earlier line ignores is read after all
 */
record IgnoreLine(List<PathMatcher> patterns, boolean foldersOnly, boolean takesBack) {

    /** Reads a line; empty for blank ones and comments. */
    static Optional<IgnoreLine> parse(String line, String place) {
        String pattern = line.strip();
        if (pattern.isEmpty() || pattern.startsWith("#")) {
            return Optional.empty();
        }
        boolean takesBack = pattern.startsWith("!");
        pattern = takesBack ? pattern.substring(1) : pattern;
        boolean foldersOnly = pattern.endsWith("/");
        pattern = foldersOnly ? pattern.substring(0, pattern.length() - 1) : pattern;
        boolean anchored = pattern.contains("/");
        pattern = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        if (pattern.isEmpty()) {
            throw new UserError(place + ": expected a path pattern, found '" + line + "'");
        }
        List<PathMatcher> patterns =
                anchored ? List.of(glob(pattern, place)) : List.of(glob(pattern, place), glob("**/" + pattern, place));
        return Optional.of(new IgnoreLine(patterns, foldersOnly, takesBack));
    }

    boolean matches(Path relative, boolean isFolder) {
        return (isFolder || !foldersOnly) && patterns.stream().anyMatch(pattern -> pattern.matches(relative));
    }

    private static PathMatcher glob(String pattern, String place) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (IllegalArgumentException malformed) {
            throw new UserError(place + ": '" + pattern + "' is no path pattern: " + malformed.getMessage());
        }
    }
}
