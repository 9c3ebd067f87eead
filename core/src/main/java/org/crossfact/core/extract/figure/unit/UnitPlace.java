package org.crossfact.core.extract.figure.unit;

import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.words.Hedges;
import org.crossfact.core.extract.figure.words.PhraseList;

/** Tells where the unit of a number would begin: behind a hyphen ("47-seat"), "-odd" ("200-odd people") or a tolerance. */
final class UnitPlace {

    private static final PhraseList SUFFIXES = PhraseList.load(Hedges.class, "hedges-joined.txt");

    private UnitPlace() {}

    /** The number of the token at which a unit of {@code number} would begin. */
    static int after(Scan scan, Numeral number) {
        int at = afterTolerance(scan, number.to());
        if (!isHyphen(scan, at)) {
            return at;
        }
        return SUFFIXES.contains(scan.token(at + 1).lower()) ? afterHyphen(scan, at + 2) : at + 1;
    }

    private static int afterHyphen(Scan scan, int at) {
        return isHyphen(scan, at) ? at + 1 : at;
    }

    private static boolean isHyphen(Scan scan, int at) {
        return scan.token(at).is('-')
                && scan.touchesPrevious(at)
                && scan.touchesPrevious(at + 1)
                && scan.token(at + 1).isWord();
    }

    /** "2.5±0.1": the tolerance does not change the value. */
    private static int afterTolerance(Scan scan, int at) {
        boolean sign = scan.token(at).is('±');
        boolean spelled = scan.token(at).is('+')
                && scan.token(at + 1).is('/')
                && scan.token(at + 2).is('-');
        int digits = sign ? at + 1 : at + 3;
        if (!(sign || spelled) || !scan.token(digits).isNumber()) {
            return at;
        }
        int end = digits + 1;
        while (end < digits + 5
                && scan.touchesPrevious(end)
                && (scan.token(end).isNumber()
                        || scan.token(end).is('.')
                        || scan.token(end).is('-')
                        || scan.token(end).lower().equals("e"))) {
            end++;
        }
        return end;
    }
}
