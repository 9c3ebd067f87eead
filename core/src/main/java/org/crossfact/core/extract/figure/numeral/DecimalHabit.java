package org.crossfact.core.extract.figure.numeral;

import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;

/**
 * Tells from the numbers around one whether its writer sets a comma before decimals. Only writing that admits one
 * reading counts: "12,5", "1.234.567" and "1.234,5" against "12.5", "1,234,567" and "1,234.5".
 */
final class DecimalHabit {

    /** Numbers farther away than this do not help; it keeps reading linear in the text. */
    private static final int WINDOW = 150;

    private static final int GROUP = 3;

    private DecimalHabit() {}

    /** How often decimals follow a comma in the neighbourhood of token {@code at}; 0 where any follows a point. */
    static int commas(Scan scan, int at) {
        int comma = 0;
        for (int i = Math.max(0, at - WINDOW); i < Math.min(scan.size(), at + WINDOW); i++) {
            Token mark = scan.token(i);
            if ((mark.is(',') || mark.is('.')) && isInside(scan, i)) {
                boolean forComma = isDecimal(scan, i) == mark.is(',');
                if (isTelling(scan, i)) {
                    comma += forComma ? 1 : -WINDOW;
                }
            }
        }
        return Math.max(0, comma);
    }

    private static boolean isInside(Scan scan, int mark) {
        return scan.token(mark - 1).isNumber()
                && scan.token(mark + 1).isNumber()
                && scan.touchesPrevious(mark)
                && scan.touchesPrevious(mark + 1);
    }

    /** Whether the mark stands before decimals, if it tells anything. */
    private static boolean isDecimal(Scan scan, int mark) {
        return scan.token(mark + 1).text().length() != GROUP || otherMarkBefore(scan, mark);
    }

    /** A group of three behind a single mark may be either. */
    private static boolean isTelling(Scan scan, int mark) {
        boolean date =
                (sameMark(scan, mark, mark + 2) && scan.token(mark + 1).text().length() != GROUP)
                        || (sameMark(scan, mark, mark - 2)
                                && scan.token(mark - 1).text().length() != GROUP);
        boolean repeated = sameMark(scan, mark, mark - 2) || sameMark(scan, mark, mark + 2);
        boolean isShort = scan.token(mark + 1).text().length() < GROUP;
        return !date && (repeated || isShort || otherMarkBefore(scan, mark)) && !(repeated && isShort);
    }

    private static boolean sameMark(Scan scan, int mark, int other) {
        return isInside(scan, other)
                && scan.token(other).text().equals(scan.token(mark).text());
    }

    private static boolean otherMarkBefore(Scan scan, int mark) {
        return isInside(scan, mark - 2)
                && !scan.token(mark - 2).text().equals(scan.token(mark).text());
    }
}
