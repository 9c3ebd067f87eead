package org.crossfact.core.extract.figure.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Finds where the second number of a range begins: "10-15", "8- to 16-metre", "between 10 and 15", "two or three". */
public final class Ranges {

    private static final Lexicon BEFORE_FROM = Lexicon.load(Ranges.class, "before-range.txt");

    private Ranges() {}

    /**
     * The number of the token after the word or dash that joins two numbers.
     *
     * @param from first token of the first number, its currency symbol included
     * @param to one past the last token of the first number, its unit included
     */
    public static OptionalInt second(Scan scan, int from, int to) {
        int at = joint(scan, to);
        String joint = scan.token(at).lower();
        boolean dash = joint.equals("-") || joint.equals("–");
        if (dash && scan.touchesPrevious(at) && scan.touchesPrevious(at + 1)) {
            return OptionalInt.of(at + 1);
        }
        String before = wordBefore(scan, from);
        boolean between = before.equals("between")
                || wordBefore(scan, Hedges.start(scan, from)).equals("between");
        if ((joint.equals("to") && (between || !isChange(scan, from)))
                || (joint.equals("and") && between)
                || (joint.equals("or") && isNext(scan, at))) {
            return OptionalInt.of(afterSign(scan, at + 1));
        }
        return OptionalInt.empty();
    }

    /** A number knows its own sign and begins behind it: "-18 to -34". */
    private static int afterSign(Scan scan, int at) {
        boolean sign = scan.token(at).is('-') || scan.token(at).is('\u2212');
        return sign && scan.touchesPrevious(at + 1) ? at + 1 : at;
    }

    /** In "8- to 16-metre" the joint stands behind a hanging hyphen. */
    private static int joint(Scan scan, int to) {
        boolean hanging = scan.token(to).is('-') && scan.touchesPrevious(to) && !scan.touchesPrevious(to + 1);
        return hanging ? to + 1 : to;
    }

    /** Whether a word, and not only a dash, joins the range whose first number ends at {@code to}. */
    public static boolean isWorded(Scan scan, int to) {
        return scan.token(joint(scan, to)).isWord();
    }

    /** From the smaller of two numbers to the larger; empty where that cannot be meant. */
    public static Optional<Figure> between(Numeral first, Numeral second, Unit unit) {
        boolean rises = first.amount().compareTo(second.amount()) < 0;
        boolean negative = second.amount().signum() < 0 && second.amount().compareTo(first.amount()) < 0;
        BigDecimal step = first.step().min(second.step());
        BigDecimal low = first.amount().min(second.amount());
        BigDecimal high = first.amount().max(second.amount());
        return rises || negative ? Optional.of(new Figure(low, high, unit, Bound.RANGE, step)) : Optional.empty();
    }

    /** "two or three": neighbours in words; "5 or 7" are two choices. */
    private static boolean isNext(Scan scan, int or) {
        return scan.token(or - 1).isWord()
                && scan.token(or + 1).isWord()
                && !scan.token(or + 1).lower().equals("a");
    }

    /** "rose from 10 to 15" tells two figures, "ranges from 10 to 15" one. */
    private static boolean isChange(Scan scan, int from) {
        int start = Hedges.start(scan, from);
        Token before = scan.token(start - 2);
        return wordBefore(scan, start).equals("from") && before.isWord() && !BEFORE_FROM.contains(before.lower());
    }

    private static String wordBefore(Scan scan, int from) {
        return scan.token(from - 1).lower();
    }
}
