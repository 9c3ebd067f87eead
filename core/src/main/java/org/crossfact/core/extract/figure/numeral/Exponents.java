package org.crossfact.core.extract.figure.numeral;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;

/** Reads the power of ten behind a number: "1.3e6", "2.48×10−5", "5.5 x 10^-3", "10⁶". */
final class Exponents {

    private static final int MOST_DIGITS = 2;

    /** The raised digits by their value, and the raised minus. */
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207b";

    private static final int MINUS = 10;

    private Exponents() {}

    /** {@code number} with its power of ten, itself if there is none, empty if the power is too large to be meant. */
    static Optional<Numeral> after(Scan scan, Numeral number) {
        int at = number.to();
        if (scan.token(at).lower().equals("e") && scan.touchesPrevious(at)) {
            return scaled(scan, number, at + 1);
        }
        if (isRaised(scan, at) && number.to() - number.from() == 1 && isTen(scan, number.from())) {
            return Optional.of(raised(scan, number, at, -1));
        }
        boolean times = scan.token(at).is('×') || scan.token(at).lower().equals("x");
        if (!times || !isTen(scan, at + 1)) {
            return Optional.of(number);
        }
        if (isRaised(scan, at + 2)) {
            return Optional.of(raised(scan, number, at + 2, 0));
        }
        boolean raised = scan.token(at + 2).is('^') && scan.touchesPrevious(at + 2);
        return raised || isSign(scan, at + 2) ? scaled(scan, number, raised ? at + 3 : at + 2) : Optional.of(number);
    }

    private static boolean isTen(Scan scan, int at) {
        return scan.token(at).text().equals("10");
    }

    private static boolean isRaised(Scan scan, int at) {
        String text = scan.token(at).text();
        return text.length() == 1 && scan.touchesPrevious(at) && RAISED.indexOf(text) >= 0;
    }

    /** @param less what the power lacks because the number is itself the ten that is raised */
    private static Numeral raised(Scan scan, Numeral number, int from, int less) {
        int to = from;
        int power = 0;
        boolean negative = false;
        while (to - from <= MOST_DIGITS && isRaised(scan, to)) {
            int digit = RAISED.indexOf(scan.token(to).text());
            negative |= digit == MINUS;
            power = digit == MINUS ? power : power * 10 + digit;
            to++;
        }
        Numeral scaled = number.scaled((negative ? -power : power) + less, to);
        return new Numeral(scaled.from(), scaled.to(), scaled.amount(), scaled.step(), 0, number.writing());
    }

    private static Optional<Numeral> scaled(Scan scan, Numeral number, int at) {
        int digits = isSign(scan, at) ? at + 1 : at;
        if (!scan.token(digits).isNumber() || !scan.touchesPrevious(digits)) {
            return Optional.of(number);
        }
        String power = scan.token(digits).text();
        if (power.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        boolean negative = digits > at && !scan.token(at).is('+');
        int exponent = negative ? -Integer.parseInt(power) : Integer.parseInt(power);
        Numeral scaled = number.scaled(exponent, digits + 1);
        return Optional.of(
                new Numeral(scaled.from(), scaled.to(), scaled.amount(), scaled.step(), 0, number.writing()));
    }

    private static boolean isSign(Scan scan, int at) {
        Token sign = scan.token(at);
        return (sign.is('-') || sign.is('+') || sign.is('\u2212')) && scan.touchesPrevious(at);
    }
}
