package org.crossfact.core.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.numeral.Numerals;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Reads how often something was: "won it twice", "a seven-time champion"; "twice as many" is a multiple. */
final class FrequencyFigures implements Recogniser {

    private static final Lexicon AFTER_TIMES = Lexicon.load(MultipleFigures.class, "after-times.txt");
    private static final String TWICE = "twice";
    private static final String TIME = "time";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public String name() {
        return "figure/frequency";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.lower().equals(TWICE) || token.lower().equals(TIME);
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        return scan.token(at).lower().equals(TWICE) ? twice(scan, at) : hyphened(scan, at);
    }

    private Optional<Find<Figure>> twice(Scan scan, int at) {
        boolean multiple = AFTER_TIMES.contains(scan.token(at + 1).lower())
                || scan.token(at + 1).isNumber()
                || scan.touchesPrevious(at)
                || (scan.touchesPrevious(at + 1) && scan.token(at + 1).is('-'));
        return multiple ? Optional.empty() : Optional.of(find(at, at + 1, TWO));
    }

    private Optional<Find<Figure>> hyphened(Scan scan, int at) {
        boolean joined = scan.token(at - 1).is('-') && scan.touchesPrevious(at) && scan.touchesPrevious(at - 1);
        return joined
                ? number(scan, at - 1).map(number -> find(number.from(), at + 1, number.amount()))
                : Optional.empty();
    }

    /** The number that ends before token {@code to}; one of words may have a hyphen of its own. */
    private static Optional<Numeral> number(Scan scan, int to) {
        for (int from : new int[] {to - 3, to - 1}) {
            Optional<Numeral> number = Numerals.mayBegin(scan.token(from)) ? Numerals.at(scan, from) : Optional.empty();
            if (number.filter(found -> found.to() == to).isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    private Find<Figure> find(int from, int to, BigDecimal times) {
        return Find.printed(Kinds.FIGURE, from, to, name(), Figure.exact(times, Unit.count(TIME), BigDecimal.ONE));
    }
}
