package org.crossfact.core.extract.figure.numeral;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;

/** Reads the number that begins at a token: the one front door to all ways of writing numbers. */
public final class Numerals {

    private Numerals() {}

    /** Whether a number may begin with this token. */
    public static boolean mayBegin(Token token) {
        return token.isNumber()
                || (token.isWord() && WordNumerals.begins(token.lower()))
                || token.is('.')
                || VulgarFractions.isOne(token);
    }

    /** The number that begins at token {@code at}, with its scale words and its sign. */
    public static Optional<Numeral> at(Scan scan, int at) {
        Optional<Numeral> number = scan.token(at).isWord()
                ? WordNumerals.at(scan, at)
                : DigitNumerals.at(scan, at).map(digits -> ScaledDigits.of(scan, digits));
        return number.map(plain -> signed(scan, plain));
    }

    private static Numeral signed(Scan scan, Numeral number) {
        int before = number.from() - 1;
        Token sign = scan.token(before);
        boolean dash = (sign.is('-') || sign.is('\u2212'))
                && !number.isSpelled()
                && scan.touchesPrevious(number.from())
                && !scan.touchesPrevious(before)
                && !scan.token(before - 1).isNumber();
        boolean word = sign.lower().equals("minus") || sign.lower().equals("negative");
        return dash || word ? number.negated(before) : number;
    }
}
