package org.crossfact.core.extract.figure.numeral;

import java.math.BigDecimal;

/**
 * A number as it stands in a text, in digits or in words, with its scale word.
 *
 * @param from number of its first token
 * @param to one past the number of its last token
 * @param amount its value
 * @param step the size of the last digit written
 * @param power the power of ten of its scale word; 0 when it has none
 * @param writing how it is written
 */
public record Numeral(int from, int to, BigDecimal amount, BigDecimal step, int power, Writing writing) {

    /** How a number is written. */
    public enum Writing {
        DIGITS,
        WORDS,
        FRACTION_IN_DIGITS,
        FRACTION_IN_WORDS
    }

    private static final BigDecimal LEAST_WITH_OWN_SCALE = BigDecimal.valueOf(1000);

    public boolean isSpelled() {
        return writing == Writing.WORDS || writing == Writing.FRACTION_IN_WORDS;
    }

    public boolean isFraction() {
        return writing == Writing.FRACTION_IN_DIGITS || writing == Writing.FRACTION_IN_WORDS;
    }

    /** This number multiplied by ten to the {@code exponent}, up to token {@code end}. */
    public Numeral scaled(int exponent, int end) {
        BigDecimal least = step.scaleByPowerOfTen(exponent);
        return new Numeral(from, end, amount.scaleByPowerOfTen(exponent), least, power + exponent, writing);
    }

    /** This number of {@code dozen}s or the like, up to token {@code end}. */
    Numeral times(BigDecimal factor, int end) {
        return new Numeral(from, end, amount.multiply(factor), step, power, writing);
    }

    Numeral plus(BigDecimal more, BigDecimal least, int end) {
        return new Numeral(from, end, amount.add(more), least, power, writing);
    }

    Numeral as(Writing other) {
        return new Numeral(from, to, amount, step, power, other);
    }

    /** The negative number whose sign stands at token {@code start}. */
    public Numeral negated(int start) {
        return new Numeral(start, to, amount.negate(), step, power, writing);
    }

    /** In "3 to 5 million" the first number is in millions as well. */
    public Numeral sharingScaleOf(Numeral second) {
        boolean shares = power == 0 && second.power > 0 && amount.compareTo(LEAST_WITH_OWN_SCALE) < 0;
        return shares ? scaled(second.power, to) : this;
    }
}
