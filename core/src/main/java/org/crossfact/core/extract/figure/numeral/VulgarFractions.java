package org.crossfact.core.extract.figure.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;

/** Reads fractions in digits, alone or after a whole number: "½", "2½", "3/4", "2 1/2", "1⁄3". */
final class VulgarFractions {

    private static final Lexicon CHARACTERS = Lexicon.load(VulgarFractions.class, "vulgar-fractions.txt");
    /** "9/11" is a day and "24/7" a way of life. */
    private static final Lexicon NO_DENOMINATORS = Lexicon.load(VulgarFractions.class, "no-denominators.txt");
    /** What stands before a day: "on 3/4". */
    private static final Lexicon DAYS = Lexicon.load(VulgarFractions.class, "before-days.txt");

    private static final int MOST_DIGITS = 4;
    private static final int LARGEST_DENOMINATOR = 1000;

    private VulgarFractions() {}

    static boolean isOne(Token token) {
        return CHARACTERS.contains(token.text());
    }

    /** The single character at token {@code at} as a number. */
    static Optional<Numeral> alone(Scan scan, int at) {
        return character(scan.token(at)).map(value -> number(at, at + 1, value));
    }

    /** {@code whole} with the fraction that follows it, or the fraction whose numerator it is; empty if there is none. */
    static Optional<Numeral> after(Scan scan, Numeral whole) {
        int next = whole.to();
        Optional<BigDecimal> character = character(scan.token(next));
        if (character.isPresent()) {
            return character.map(
                    part -> number(whole.from(), next + 1, whole.amount().add(part)));
        }
        if (isSlash(scan, next)) {
            boolean day = DAYS.contains(scan.token(whole.from() - 1).lower());
            return day
                    ? Optional.empty()
                    : quotient(scan, whole.to() - 1, next + 1).map(value -> number(whole.from(), next + 2, value));
        }
        if (scan.token(next).isNumber() && isSlash(scan, next + 1)) {
            return quotient(scan, next, next + 2)
                    .map(part -> number(whole.from(), next + 3, whole.amount().add(part)));
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> character(Token token) {
        return CHARACTERS.value(token.text()).map(ratio -> {
            int slash = ratio.indexOf('/');
            return divide(Integer.parseInt(ratio.substring(0, slash)), Integer.parseInt(ratio.substring(slash + 1)));
        });
    }

    private static boolean isSlash(Scan scan, int at) {
        return (scan.token(at).is('/') || scan.token(at).is('\u2044'))
                && scan.touchesPrevious(at)
                && scan.touchesPrevious(at + 1)
                && scan.token(at + 1).isNumber()
                && !(scan.token(at + 2).is('/') && scan.touchesPrevious(at + 2));
    }

    private static Optional<BigDecimal> quotient(Scan scan, int numerator, int denominator) {
        String above = scan.token(numerator).text();
        String below = scan.token(denominator).text();
        if (above.length() > MOST_DIGITS || below.length() > MOST_DIGITS || NO_DENOMINATORS.contains(below)) {
            return Optional.empty();
        }
        int part = Integer.parseInt(above);
        int all = Integer.parseInt(below);
        return part > 0 && part < all && all <= LARGEST_DENOMINATOR ? Optional.of(divide(part, all)) : Optional.empty();
    }

    static BigDecimal divide(long part, long all) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64);
    }

    private static Numeral number(int from, int to, BigDecimal value) {
        return new Numeral(from, to, value, value.ulp(), 0, Numeral.Writing.FRACTION_IN_DIGITS);
    }
}
