package org.crossfact.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.rules.text.ArtefactTail.Artefact;

/** Finds two lines in a row that are nothing but a date and a time of day, so that nobody knows of what. */
final class BareTimes {

    private static final int FEWEST_NUMBERS = 5;
    private static final int DIGITS_OF_YEAR = 4;
    private static final String BETWEEN_NUMBERS = "-/.:,+";

    private BareTimes() {}

    static Stream<Artefact> in(Page page) {
        List<Artefact> found = new ArrayList<>();
        List<Span> times = new ArrayList<>();
        for (List<Token> line : lines(page.tokens())) {
            if (isTime(line)) {
                times.add(line.get(0).span().hull(line.get(line.size() - 1).span()));
            } else {
                add(page, times, found);
            }
        }
        add(page, times, found);
        return found.stream();
    }

    /** More than two are a table or a log. */
    private static void add(Page page, List<Span> times, List<Artefact> found) {
        if (times.size() == 2) {
            found.add(new Artefact(
                    page, times.get(0).hull(times.get(1)), "Two bare times stand in a row without saying of what", ""));
        }
        times.clear();
    }

    private static boolean isTime(List<Token> line) {
        int numbers = 0;
        boolean year = false;
        boolean clock = false;
        for (Token token : line) {
            if (token.isNumber()) {
                numbers++;
                year |= token.text().length() == DIGITS_OF_YEAR;
            } else if (token.kind() == TokenKind.MARK && BETWEEN_NUMBERS.contains(token.text())) {
                clock |= token.is(':');
            } else if (!token.text().equals("T") && !token.text().equals("Z")) {
                return false;
            }
        }
        return numbers >= FEWEST_NUMBERS && year && clock;
    }

    private static List<List<Token>> lines(List<Token> tokens) {
        List<List<Token>> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).kind() == TokenKind.BREAK) {
                if (start < i) {
                    lines.add(tokens.subList(start, i));
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
