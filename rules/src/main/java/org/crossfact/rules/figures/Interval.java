package org.crossfact.rules.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.crossfact.core.value.Figure;

/** The values that a printed number may stand for, with arithmetic that keeps all of them. */
record Interval(BigDecimal low, BigDecimal high) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** What rounding to the last digit written may hide. */
    static Interval rounded(Figure figure) {
        return around(figure.amount(), figure.step().multiply(HALF));
    }

    static Interval around(BigDecimal middle, BigDecimal reach) {
        return new Interval(middle.subtract(reach), middle.add(reach));
    }

    boolean isPositive() {
        return low.signum() > 0;
    }

    boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    boolean isBelow(Interval other) {
        return high.compareTo(other.low) < 0;
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    /** All quotients; both intervals lie above zero. */
    Interval over(Interval other) {
        return new Interval(
                low.divide(other.high, new MathContext(MathContext.DECIMAL64.getPrecision(), RoundingMode.FLOOR)),
                high.divide(other.low, new MathContext(MathContext.DECIMAL64.getPrecision(), RoundingMode.CEILING)));
    }
}
