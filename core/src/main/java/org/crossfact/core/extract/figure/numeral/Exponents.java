package org.crossfact.core.extract.figure.numeral;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;

/** Reads the power of ten behind a number: "1.3e6", "2.48×10−5", "5.5 x 10^-3". */
final class Exponents {

    private static final int MOST_DIGITS = 2;

    private Exponents() {}

    /** {@code number} with its power of ten, itself if there is none, empty if the power is too large to be meant. */
    static Optional<Numeral> after(Scan scan, Numeral number) {
        int at = number.to();
        if (scan.token(at).lower().equals("e") && scan.touchesPrevious(at)) {
            return scaled(scan, number, at + 1);
        }
        boolean times = scan.token(at).is('×') || scan.token(at).lower().equals("x");
        if (!times || !scan.token(at + 1).text().equals("10")) {
            return Optional.of(number);
        }
        boolean raised = scan.token(at + 2).is('^') && scan.touchesPrevious(at + 2);
        return raised || isSign(scan, at + 2) ? scaled(scan, number, raised ? at + 3 : at + 2) : Optional.of(number);
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
