package org.crossfact.core.extract.page.origin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Publisher;

/** Finds who holds the copyright of a page. */
final class CopyrightHolder {

    private static final int LONGEST_NOTICE = 240;
    private static final int YEAR_DIGITS = 4;
    private static final String RIGHTS = " all rights";
    private static final String NAME_ENDS = ".,|;(\n\r";

    private CopyrightHolder() {}

    /** "© 2018 The Valley Courier." */
    static Optional<Publisher> find(String text, List<Block> blocks) {
        for (Block block : blocks) {
            String line = block.isBoilerplate() && block.span().length() <= LONGEST_NOTICE
                    ? block.span().in(text)
                    : "";
            int mark = Math.max(
                    line.indexOf('\u00a9'), line.toLowerCase(Locale.ROOT).indexOf("copyright"));
            if (mark >= 0) {
                int from = afterYear(line, mark);
                int end = beforeYear(line, from, nameEnd(line, from));
                Optional<Publisher> name = NamedPublisher.in(block, line, from, end, "it holds the copyright");
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** Where the name begins: behind mark, word, years and what joins them. */
    private static int afterYear(String line, int mark) {
        int at = mark;
        String lower = line.toLowerCase(Locale.ROOT);
        boolean moved = true;
        while (moved && at < line.length()) {
            char c = line.charAt(at);
            boolean word = lower.startsWith("copyright", at) || lower.startsWith("(c)", at);
            moved = word || c == '\u00a9' || c == ' ' || c == '-' || c == '\u2013' || c == ',' || Character.isDigit(c);
            at += word ? (c == '(' ? "(c)".length() : "copyright".length()) : moved ? 1 : 0;
        }
        return at;
    }

    /** "© Valley Press Limited 2022": where the name ends before a year. */
    private static int beforeYear(String line, int from, int to) {
        int at = to;
        while (at > from && Character.isDigit(line.charAt(at - 1))) {
            at--;
        }
        boolean year = to - at == YEAR_DIGITS && at > from && line.charAt(at - 1) == ' ';
        return year ? at - 1 : to;
    }

    private static int nameEnd(String line, int from) {
        int rights = line.toLowerCase(Locale.ROOT).indexOf(RIGHTS, from);
        int end = rights < 0 ? line.length() : rights;
        int at = from;
        while (at < end && (NAME_ENDS.indexOf(line.charAt(at)) < 0 || isInner(line, at))) {
            at++;
        }
        return at;
    }

    /** The point of "example.com" ends nothing, nor do those of "L.P.". */
    private static boolean isInner(String line, int at) {
        boolean goesOn = at + 1 < line.length() && Character.isLetter(line.charAt(at + 1));
        boolean initials = at >= 2 && line.charAt(at - 2) == '.' && Character.isUpperCase(line.charAt(at - 1));
        return line.charAt(at) == '.' && (goesOn || initials);
    }
}
