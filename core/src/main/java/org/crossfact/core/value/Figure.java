package org.crossfact.core.value;

import java.math.BigDecimal;

/**
 * A number with its unit, exactly as far as the text tells it.
 *
 * @param amount the number told; of a range, its low end
 * @param high of a range, its high end; otherwise equal to {@code amount}
 * @param unit what is counted
 * @param bound how it is hedged
 * @param step the size of the last digit written ("43tn": 10^12, "306.8bn": 10^8): what rounding may hide
 */
public record Figure(BigDecimal amount, BigDecimal high, Unit unit, Bound bound, BigDecimal step) {

    /** Equal numbers are equal figures, however many zeros were written. */
    public Figure {
        amount = amount.stripTrailingZeros();
        high = high.stripTrailingZeros();
        step = step.stripTrailingZeros();
    }

    public static Figure exact(BigDecimal amount, Unit unit, BigDecimal step) {
        return new Figure(amount, amount, unit, Bound.EXACT, step);
    }

    public Figure hedged(Bound hedge) {
        return new Figure(amount, high, unit, hedge, step);
    }

    public Figure in(Unit other) {
        return new Figure(amount, high, other, bound, step);
    }
}
