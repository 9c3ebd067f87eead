package org.crossfact.cli.corpus;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.files.PathPattern;

/**
 * A line of an ignore file, in the manner of Git: {@code drafts/} for folders of that name anywhere below, {@code /old} for
 * that place alone, {@code !keep.txt} to take it back.
 *
 * @param pattern what a path must fit to be meant
 * @param foldersOnly whether files of that name are not meant
 * @param takesBack whether what an earlier line ignores is read after all
 * @param place where it is written
 */
record IgnoreLine(PathMatcher pattern, boolean foldersOnly, boolean takesBack, String place) {

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
        PathMatcher matcher = glob(anchored ? pattern : "**/" + pattern, place);
        return Optional.of(new IgnoreLine(matcher, foldersOnly, takesBack, place));
    }

    boolean matches(Path relative, boolean isFolder) {
        return (isFolder || !foldersOnly) && pattern.matches(relative);
    }

    private static PathMatcher glob(String pattern, String place) {
        try {
            return PathPattern.of(pattern.replace("{", "\\{").replace("}", "\\}")); // Git knows no alternatives
        } catch (IllegalArgumentException malformed) {
            throw new UserError(place + ": '" + pattern + "' is no path pattern: " + malformed.getMessage());
        }
    }
}
