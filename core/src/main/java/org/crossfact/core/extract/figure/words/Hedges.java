package org.crossfact.core.extract.figure.words;

import java.util.Optional;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;

/** Reads how a figure is meant: "at least 14", "about 200", "up to", "40 or more". */
public final class Hedges {

    private static final PhraseList BEFORE = PhraseList.load(Hedges.class, "hedges.txt");
    private static final PhraseList AFTER = PhraseList.load(Hedges.class, "hedges-after.txt");
    private static final PhraseList JOINED = PhraseList.load(Hedges.class, "hedges-joined.txt");
    private static final int LONGEST_NUMBER = 8;

    private Hedges() {}

    /** {@code figure} as the words around tokens {@code from} to {@code to} hedge it. */
    public static Figure hedged(Scan scan, int from, int to, Figure figure) {
        if (figure.bound() == Bound.RANGE) {
            return figure;
        }
        Optional<String> label = before(scan, from)
                .filter(phrase -> !isDuring(scan, phrase, figure))
                .map(Phrase::value);
        if (label.isEmpty() && !scan.token(to).isCapitalised()) {
            label = Phrase.startingAt(scan, to, AFTER).map(Phrase::value);
        }
        if (label.isEmpty()) {
            label = joined(scan, from, to);
        }
        if (label.isEmpty() && scan.token(to).is('+') && scan.touchesPrevious(to)) {
            label = Optional.of(Bound.AT_LEAST.label());
        }
        return label.map(Bound::of).map(figure::hedged).orElse(figure);
    }

    /** "200-odd people", "30-plus years". */
    private static Optional<String> joined(Scan scan, int from, int to) {
        for (int i = from + 1; i <= Math.min(to, from + LONGEST_NUMBER); i++) {
            if (scan.token(i).is('-') && scan.touchesPrevious(i) && scan.touchesPrevious(i + 1)) {
                return JOINED.value(scan.token(i + 1).lower());
            }
        }
        return Optional.empty();
    }

    /** The first token of the hedge before token {@code from}, or {@code from} itself. */
    public static int start(Scan scan, int from) {
        return before(scan, from).map(Phrase::from).orElse(from);
    }

    private static Optional<Phrase> before(Scan scan, int from) {
        int end = scan.token(from - 1).lower().equals("the")
                        || scan.token(from - 1).lower().equals("a")
                ? from - 1
                : from;
        return Phrase.endingBefore(scan, end, BEFORE);
    }

    /** "over five years" says how long it takes, not that it takes longer. */
    private static boolean isDuring(Scan scan, Phrase hedge, Figure figure) {
        String word = scan.token(hedge.to() - 1).lower();
        return AgeWords.isTime(figure.unit())
                && hedge.to() == hedge.from() + 1
                && (word.equals("over") || word.equals("under"));
    }
}
