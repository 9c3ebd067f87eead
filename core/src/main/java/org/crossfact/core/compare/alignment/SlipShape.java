package org.crossfact.core.compare.alignment;

import java.math.BigDecimal;
import java.util.Arrays;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.When;

/** Tells from the digits of two values how like a slip the difference between them looks. */
final class SlipShape {

    private static final double TWICE = 2;

    private static final int FEWEST_DIGITS = 2;
    private static final int USUAL_DIGITS = 3;
    private static final int MOST_DIGITS = 6;

    private SlipShape() {}

    /** The log odds for two values being told of one fact that their shape gives. */
    static double evidence(Slot<?> one, Slot<?> other) {
        String digits = digits(one);
        String others = digits(other);
        boolean single = differences(digits, others) == 1;
        return ofOrder(digits, others)
                + single(one, digits).when(single)
                + Sign.MORE_DIGITS.times(single || areMoved(digits, others) ? moreDigits(one, digits) : 0)
                + Sign.NEAR.when(areNear(one, other));
    }

    private static double ofOrder(String one, String other) {
        boolean same = one.equals(other);
        Sign moved = one.length() == FEWEST_DIGITS ? Sign.TWO_DIGITS_MOVED : Sign.DIGITS_MOVED;
        return same ? Sign.OTHER_POINT.times(1) : moved.when(areMoved(one, other));
    }

    private static boolean areMoved(String one, String other) {
        return one.length() >= FEWEST_DIGITS
                && !one.equals(other)
                && Arrays.equals(
                        one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    /** How many digits figures have beyond three; dates have all the same. */
    private static int moreDigits(Slot<?> slot, String digits) {
        return slot.isDate() ? 0 : Math.max(0, Math.min(digits.length(), MOST_DIGITS) - USUAL_DIGITS);
    }

    private static Sign single(Slot<?> slot, String digits) {
        boolean date = slot.isDate();
        return date
                ? Sign.ONE_DIGIT_OF_DATE
                : digits.length() == FEWEST_DIGITS ? Sign.ONE_OF_TWO_DIGITS : Sign.ONE_DIGIT;
    }

    /** How many digits are others; more than one where too few or not equally many are told. */
    private static int differences(String one, String other) {
        if (one.length() != other.length() || one.length() < FEWEST_DIGITS) {
            return Integer.MAX_VALUE;
        }
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
