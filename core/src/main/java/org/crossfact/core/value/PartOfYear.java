package org.crossfact.core.value;

/** First and last calendar month of the EDTF month numbers, sub-year groupings (ISO 8601-2, 4.8) included. */
final class PartOfYear {

    private PartOfYear() {}

    /** Winter is counted from the January of its year, as news texts use it. */
    static int first(int month) {
        if (month >= 21 && month <= 24) {
            return month == 24 ? 1 : 3 * (month - 21) + 3;
        }
        if (month >= 33 && month <= 36) {
            return 3 * (month - 33) + 1;
        }
        return month == 40 ? 1 : month == 41 ? 7 : month;
    }

    static int last(int month) {
        if (month == 24) {
            return 12;
        }
        if (month >= 21 && month <= 36) {
            return first(month) + 2;
        }
        return month == 40 ? 6 : month == 41 ? 12 : month;
    }
}
