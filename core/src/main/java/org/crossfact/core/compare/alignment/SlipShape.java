package org.crossfact.core.compare.alignment;

import java.math.BigDecimal;
import java.util.Arrays;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.When;

/** Tells from the digits of two values how like a slip the difference between them looks. */
final class SlipShape {

    private static final double TWICE = 2;

    private static final int FEWEST_DIGITS = 2;

    private SlipShape() {}

    /** The log odds for two values being told of one fact that their shape gives. */
    static double evidence(Slot<?> one, Slot<?> other) {
        return ofDigits(digits(one), digits(other)) + Sign.NEAR.when(areNear(one, other));
    }

    private static double ofDigits(String one, String other) {
        if (one.equals(other)) {
            return Sign.OTHER_POINT.times(1);
        }
        if (one.length() != other.length() || one.length() < FEWEST_DIGITS) {
            return 0;
        }
        if (Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray())) {
            return Sign.DIGITS_MOVED.times(1);
        }
        boolean single = differences(one, other) == 1;
        return (one.length() == FEWEST_DIGITS ? Sign.ONE_OF_TWO_DIGITS : Sign.ONE_DIGIT).when(single);
    }

    private static int differences(String one, String other) {
        int differences = 0;
        for (int i = 0; i < one.length(); i++) {
            differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differences;
    }

    private static boolean areNear(Slot<?> one, Slot<?> other) {
        return one.value() instanceof Figure left
                && other.value() instanceof Figure right
                && left.amount().signum() * right.amount().signum() > 0
                && Math.abs(Math.log(
                                left.amount().doubleValue() / right.amount().doubleValue()))
                        < Math.log(TWICE);
    }

    /** The digits of a figure without the zeros around them, or of a date. */
    private static String digits(Slot<?> slot) {
        if (slot.value() instanceof Figure figure) {
            return digits(figure.amount());
        }
        return slot.value() instanceof When when ? onlyDigits(when.timex()) : "";
    }

    private static String digits(BigDecimal amount) {
        return amount.signum() == 0
                ? "0"
                : amount.stripTrailingZeros().unscaledValue().abs().toString();
    }

    private static String onlyDigits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(Character::isDigit).forEach(digits::appendCodePoint);
        return digits.toString();
    }
}
