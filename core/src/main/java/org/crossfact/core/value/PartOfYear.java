package org.crossfact.core.value;

/** First and last calendar month of the EDTF month numbers, sub-year groupings (ISO 8601-2, 4.8) included. */
public final class PartOfYear {

    private static final int SPRING = 21;
    private static final int WINTER = 24;
    private static final int FIRST_QUARTER = 33;
    private static final int LAST_QUARTER = 36;
    private static final int FIRST_HALF = 40;
    private static final int SECOND_HALF = 41;

    private PartOfYear() {}

    /** Whether the number is a season, quarter or half. */
    static boolean isOne(int month) {
        return isSeason(month) || isQuarter(month) || month == FIRST_HALF || month == SECOND_HALF;
    }

    /** Whether the number is a season. */
    public static boolean isSeason(int month) {
        return month >= SPRING && month <= WINTER;
    }

    /** Whether the number is a quarter. */
    public static boolean isQuarter(int month) {
        return month >= FIRST_QUARTER && month <= LAST_QUARTER;
    }

    /** Whether two months or parts of a year have a month in common; winter is December to February. */
    static boolean overlap(int one, int other) {
        return (months(one) & months(other)) != 0;
    }

    /** The months as bits, January lowest. */
    private static int months(int part) {
        if (part == WINTER) {
            return 0b1000_0000_0011;
        }
        int length = last(part) - first(part) + 1;
        return ((1 << length) - 1) << (first(part) - 1);
    }

    /** Winter is counted from the January of its year, as news texts use it. */
    static int first(int month) {
        if (isSeason(month)) {
            return month == WINTER ? 1 : 3 * (month - SPRING) + 3;
        }
        if (isQuarter(month)) {
            return 3 * (month - FIRST_QUARTER) + 1;
        }
        return month == FIRST_HALF ? 1 : month == SECOND_HALF ? 7 : month;
    }

    static int last(int month) {
        if (month == WINTER || month == SECOND_HALF) {
            return 12;
        }
        return isSeason(month) || isQuarter(month) ? first(month) + 2 : month == FIRST_HALF ? 6 : month;
    }
}
