package org.crossfact.core.orthography.repetition;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;

/** Cuts an article into its lines, and a line into the steps of a path through a site; what holds no word is left out. */
final class RepetitionLines {

    private static final String SEPARATORS = ">»›|·•–—-/:";
    private static final int LONGEST_PATH = 400;

    private RepetitionLines() {}

    static List<RepetitionLine> of(Page page) {
        String text = page.text();
        Span part = page.article().body();
        List<RepetitionLine> lines = new ArrayList<>();
        int start = part.start();
        for (Token token : page.tokens()) {
            if (token.kind() == TokenKind.BREAK) {
                add(lines, text, start, token.start());
                start = token.end();
            }
        }
        add(lines, text, start, part.end());
        lines.removeIf(line -> page.isSetApartAt(line.span().start()));
        return lines;
    }

    /** The steps of a line such as "Home » Sport » Rowing club wins again"; none when it is no path. */
    static List<RepetitionLine> steps(String text, Span line) {
        if (line.length() > LONGEST_PATH) {
            return List.of();
        }
        List<RepetitionLine> steps = new ArrayList<>();
        int start = line.start();
        for (int i = line.start() + 1; i < line.end() - 1; i++) {
            boolean alone = isBlank(text.charAt(i - 1)) && isBlank(text.charAt(i + 1));
            if (alone && SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                add(steps, text, start, i);
                start = i + 1;
            }
        }
        if (start > line.start()) {
            add(steps, text, start, line.end());
        }
        return steps;
    }

    private static void add(List<RepetitionLine> lines, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        RepetitionLine line = new RepetitionLine(text, new Span(from, to));
        if (line.size() > 0) {
            lines.add(line);
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }
}
