package org.crossfact.core.orthography.punctuation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Paragraphs;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;

/** Finds a quotation with spaces on both sides of both of its marks (She said " no " and left), the only one of its paragraph. */
public final class SpacedQuotations implements SlipFinder {

    private static final String PROBLEM = "A quotation mark is parted from the words that it belongs to";
    private static final int LONGEST = 200;
    private static final int HABIT = 2;

    @Override
    public Stream<Slip> find(Page page) {
        List<Slip> slips = Paragraphs.of(page).stream()
                .flatMap(line -> slip(page.text(), line).stream())
                .toList();
        return slips.size() >= HABIT || (!slips.isEmpty() && TokenisedText.is(page)) ? Stream.empty() : slips.stream();
    }

    private static Optional<Slip> slip(String text, List<Token> line) {
        int[] marks =
                IntStream.range(0, line.size()).filter(i -> isMark(line.get(i))).toArray();
        if (marks.length != 2 || !isBetweenWords(text, line, marks[0]) || !isBetweenWords(text, line, marks[1])) {
            return Optional.empty();
        }
        int from = line.get(marks[0]).start();
        int to = line.get(marks[1]).end();
        String inner = text.substring(from + 1, to - 1);
        return inner.isBlank() || to - from > LONGEST
                ? Optional.empty()
                : Optional.of(Slip.of(from, to, PROBLEM, text.charAt(from) + inner.strip() + text.charAt(to - 1)));
    }

    private static boolean isMark(Token token) {
        return token.is('"') || token.is('\u201c') || token.is('\u201d');
    }

    /** Behind a number the mark is one of inches. */
    private static boolean isBetweenWords(String text, List<Token> line, int i) {
        Token mark = line.get(i);
        return i > 0
                && !line.get(i - 1).isNumber()
                && Neighbours.before(text, mark.start()) == ' '
                && Neighbours.at(text, mark.end()) == ' ';
    }
}
