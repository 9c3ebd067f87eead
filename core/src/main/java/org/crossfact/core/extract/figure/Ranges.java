package org.crossfact.core.extract.figure;

import java.util.OptionalInt;
import org.crossfact.core.extract.Scan;

/** Finds where the second number of a range begins: "10-15", "8- to 16-metre", "between 10 and 15". */
final class Ranges {

    private Ranges() {}

    /**
     * The number of the token after the word or dash that joins two numbers.
     *
     * @param from first token of the first number, its currency symbol included
     * @param to one past the last token of the first number, its unit included
     */
    static OptionalInt second(Scan scan, int from, int to) {
        boolean hanging = scan.token(to).is('-') && scan.touchesPrevious(to) && !scan.touchesPrevious(to + 1);
        int at = hanging ? to + 1 : to;
        String joint = scan.token(at).lower();
        boolean dash = joint.equals("-") || joint.equals("–");
        if (dash && scan.touchesPrevious(at) && scan.touchesPrevious(at + 1)) {
            return OptionalInt.of(at + 1);
        }
        if ((joint.equals("to") && !isChange(scan, from))
                || (joint.equals("and") && wordBefore(scan, from).equals("between"))) {
            return OptionalInt.of(at + 1);
        }
        return OptionalInt.empty();
    }

    /** "rose from 10 to 15" tells two figures, "ranges from 10 to 15" one. */
    private static boolean isChange(Scan scan, int from) {
        int start = Hedges.start(scan, from);
        return wordBefore(scan, start).equals("from")
                && !scan.token(start - 2).lower().startsWith("rang");
    }

    private static String wordBefore(Scan scan, int from) {
        return scan.token(from - 1).lower();
    }
}
