package org.crossfact.core.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numerals;
import org.crossfact.core.extract.figure.words.Hedges;
import org.crossfact.core.extract.figure.words.Surroundings;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Reads how many times as much something is: "doubled", "threefold", "10-fold", "three times as many", "halved". */
final class MultipleFigures implements Recogniser {

    private static final Lexicon VERBS = Lexicon.load(MultipleFigures.class, "multiples.txt");
    private static final Lexicon AFTER_TIMES = Lexicon.load(MultipleFigures.class, "after-times.txt");
    private static final Lexicon IDIOMS = Lexicon.load(MultipleFigures.class, "multiple-idioms.txt");
    private static final String FOLD = "fold";

    @Override
    public String name() {
        return "figure/multiple";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return VERBS.contains(token.lower())
                || token.lower().equals(FOLD)
                || token.lower().equals("times");
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        String word = scan.token(at).lower();
        if (scan.touchesPrevious(at) && !scan.token(at - 1).is('-')) {
            return Optional.empty();
        }
        if (VERBS.contains(word)) {
            boolean joined = scan.touchesPrevious(at) || (scan.token(at + 1).is('-') && scan.touchesPrevious(at + 1));
            boolean twice = word.equals("twice")
                    && !AFTER_TIMES.contains(scan.token(at + 1).lower());
            boolean idiom =
                    !word.equals("twice") && IDIOMS.contains(scan.token(at + 1).lower());
            return joined || twice || idiom
                    ? Optional.empty()
                    : VERBS.value(word).map(value -> find(scan, at, at + 1, value));
        }
        if (word.equals("times")) {
            return AFTER_TIMES.contains(scan.token(at + 1).lower())
                    ? numberBefore(scan, at).map(from -> find(scan, from, at + 1, value(scan, from)))
                    : Optional.empty();
        }
        return hyphened(scan, at);
    }

    private Optional<Find<Figure>> hyphened(Scan scan, int at) {
        return scan.token(at - 1).is('-')
                ? numberBefore(scan, at - 1).map(from -> find(scan, from, at + 1, value(scan, from)))
                : Optional.empty();
    }

    /** Where the number that ends before token {@code to} begins: it has one to three tokens. */
    private static Optional<Integer> numberBefore(Scan scan, int to) {
        for (int from = to - 3; from < to; from++) {
            boolean number = Numerals.mayBegin(scan.token(from)) && Surroundings.mayBegin(scan, from);
            int start = from;
            if (number
                    && Numerals.at(scan, from)
                            .filter(found -> found.to() == to && found.from() == start)
                            .isPresent()) {
                return Optional.of(from);
            }
        }
        return Optional.empty();
    }

    private static String value(Scan scan, int from) {
        return Numerals.at(scan, from).orElseThrow().amount().toPlainString();
    }

    private Find<Figure> find(Scan scan, int from, int to, String value) {
        BigDecimal amount = new BigDecimal(value);
        Figure figure = Figure.exact(amount, Unit.MULTIPLE, BigDecimal.ONE.min(amount));
        return Find.printed(Kinds.FIGURE, from, to, name(), Hedges.hedged(scan, from, to, figure));
    }
}
