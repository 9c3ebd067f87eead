package org.crossfact.cli.files;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A path pattern as shells and Git write them: {@code *} stands for what is no {@code /}, {@code **} for any number of
 * folders, none included. Every place that takes patterns reads them here, so that all agree.
 */
public final class PathPattern {

    private static final Pattern SPECIAL = Pattern.compile("[*?\\[{]");
    private static final String ANY_FOLDERS = "**/";

    /** The platform's patterns want a folder there; with an empty alternative it may be missing. */
    private static final String ANY_OR_NO_FOLDERS = "{,**/}";

    private static final Pattern UNTRIED = Pattern.compile("[\\[{\\\\\\x00]");

    /** Nobody writes it, and every file system can, whatever the locale. */
    private static final char LETTER = '\u0001';

    private static final String NAME = String.valueOf(LETTER).repeat(40);

    private PathPattern() {}

    /**
     * Whether a name is meant as a pattern: whether any of its signs is special.
     *
     * @param name what a user wrote for a path
     */
    public static boolean is(String name) {
        return SPECIAL.matcher(name).find();
    }

    /**
     * What fits a pattern.
     *
     * @throws IllegalArgumentException when the pattern is malformed, with the reason
     */
    public static PathMatcher of(String pattern) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + withOptionalFolders(pattern));
        } catch (PatternSyntaxException malformed) {
            throw new IllegalArgumentException(
                    malformed.getDescription().replace("'", "").strip(), malformed);
        }
    }

    /**
     * Whether one pattern fits whatever another fits. The other is tried with long names of a sign that nobody writes in
     * place of its signs; of one with alternatives nothing is said.
     */
    public static boolean fitsAllOf(String pattern, String other) {
        if (pattern.equals(other)) {
            return true;
        }
        if (UNTRIED.matcher(other).find()) {
            return false;
        }
        String shallow = other.replace(ANY_FOLDERS, "").replace("**", NAME);
        String deep = other.replace("**", NAME + "/" + NAME + "/" + NAME);
        PathMatcher all = of(pattern);
        try {
            return Stream.of(shallow, deep)
                    .map(names -> Path.of(names.replace("*", NAME).replace('?', LETTER)))
                    .allMatch(all::matches);
        } catch (InvalidPathException unwritableHere) {
            return false;
        }
    }

    /** Where the part of a pattern begins that is special; what stands before it is a folder, or nothing. */
    public static int start(String pattern) {
        Matcher special = SPECIAL.matcher(pattern);
        return special.find() ? pattern.lastIndexOf('/', special.start()) + 1 : pattern.length();
    }

    /** Alternatives cannot stand within alternatives, so what stands in braces is left as it is. */
    private static String withOptionalFolders(String pattern) {
        StringBuilder glob = new StringBuilder();
        int braces = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            boolean escaped = i > 0 && pattern.charAt(i - 1) == '\\';
            braces += escaped ? 0 : sign == '{' ? 1 : sign == '}' ? -1 : 0;
            boolean atStart = i == 0 || pattern.charAt(i - 1) == '/';
            if (braces == 0 && atStart && pattern.startsWith(ANY_FOLDERS, i)) {
                glob.append(ANY_OR_NO_FOLDERS);
                i += ANY_FOLDERS.length() - 1;
            } else {
                glob.append(sign);
            }
        }
        return glob.toString();
    }
}
