package org.crossfact.core.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Span;

/** Cuts a text into lines without surrounding white space; empty lines are left out. */
final class Lines {

    private Lines() {}

    static List<Span> of(String text, Span part) {
        List<Span> lines = new ArrayList<>();
        int start = part.start();
        for (int i = part.start(); i <= part.end(); i++) {
            if (i == part.end() || isLineEnd(text.charAt(i))) {
                addStripped(lines, text, start, i);
                start = i + 1;
            }
        }
        return lines;
    }

    private static void addStripped(List<Span> lines, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            lines.add(new Span(from, to));
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }
}
