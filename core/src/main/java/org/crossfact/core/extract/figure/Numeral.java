package org.crossfact.core.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.extract.Scan;

/**
 * A number as it stands in a text, in digits or in words, with its scale word.
 *
 * @param from number of its first token
 * @param to one past the number of its last token
 * @param amount its value
 * @param step the size of the last digit written
 * @param power the power of ten of its scale word; 0 when it has none
 * @param spelled whether it is written in words
 */
record Numeral(int from, int to, BigDecimal amount, BigDecimal step, int power, boolean spelled) {

    /**
     * The number that begins at token {@code at}.
     *
     * @param money whether suffixes such as m, b and K may stand for millions, billions and thousands
     */
    static Optional<Numeral> at(Scan scan, int at, boolean money) {
        if (scan.token(at).isWord()) {
            return WordNumerals.at(scan, at).map(number -> number.signed(scan));
        }
        return DigitNumerals.at(scan, at)
                .map(plain -> Scales.apply(scan, plain, money))
                .map(number -> number.signed(scan));
    }

    /** This number multiplied by ten to the {@code exponent}, up to token {@code end}. */
    Numeral scaled(int exponent, int end) {
        return new Numeral(
                from,
                end,
                amount.scaleByPowerOfTen(exponent),
                step.scaleByPowerOfTen(exponent),
                power + exponent,
                spelled);
    }

    /** In "3 to 5 million" the first number is in millions as well. */
    Numeral sharingScaleOf(Numeral second) {
        boolean shares = power == 0 && second.power > 0 && amount.compareTo(BigDecimal.valueOf(1000)) < 0;
        return shares ? scaled(second.power, to) : this;
    }

    private Numeral signed(Scan scan) {
        boolean dash = !spelled
                && (scan.token(from - 1).is('-') || scan.token(from - 1).is('\u2212'))
                && scan.touchesPrevious(from)
                && !scan.touchesPrevious(from - 1);
        boolean word = scan.token(from - 1).lower().equals("minus")
                || scan.token(from - 1).lower().equals("negative");
        return dash || word ? new Numeral(from - 1, to, amount.negate(), step, power, spelled) : this;
    }
}
