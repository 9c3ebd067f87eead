package org.crossfact.core.extract.damage.glued;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.split.Pieces;

/**
 * Digits that touch the name of a month, with what of the year stands apart before them.
 *
 * @param from number of the first token
 * @param digits the digits, perhaps with a first one that a space cut off: "1 981February"
 * @param year the year before them, as in "2021 year1February", or unknown
 */
record GluedDigits(int from, String digits, int year) {

    private static final int LONGEST = 6;
    private static final int MOST_PIECES = 3;

    /** What may stand right before a date. */
    private static final String OPENING = "-:(\"\u201c\u2018\u2013\u2014";

    /** The digits before the month name at token {@code month}. */
    public static Optional<GluedDigits> before(Scan scan, int month) {
        int at = month - 1;
        Token digits = scan.token(at);
        if (!scan.touchesPrevious(month) || !digits.isNumber() || digits.text().length() > LONGEST) {
            return Optional.empty();
        }
        if (!scan.touchesPrevious(at)) {
            return Optional.of(headCutOff(scan, at)
                    .or(() -> behindYear(scan, at))
                    .orElse(new GluedDigits(at, digits.text(), UNKNOWN)));
        }
        Token before = scan.token(at - 1);
        if (before.lower().equals("year")) {
            return Optional.of(withYear(scan, at));
        }
        return before.isWord() || OPENING.contains(before.text())
                ? Optional.of(new GluedDigits(at, digits.text(), UNKNOWN))
                : Optional.empty();
    }

    private static Optional<GluedDigits> headCutOff(Scan scan, int at) {
        String joined = scan.token(at - 1).text() + scan.token(at).text();
        boolean cut = scan.oneSpaceBefore(at)
                && scan.token(at - 1).isNumber()
                && !scan.touchesPrevious(at - 1)
                && joined.startsWith("1")
                && Dates.isYear(joined);
        return cut ? Optional.of(new GluedDigits(at - 1, joined, UNKNOWN)) : Optional.empty();
    }

    /** "2008 1February". */
    private static Optional<GluedDigits> behindYear(Scan scan, int at) {
        Token year = scan.token(at - 1);
        boolean told = scan.oneSpaceBefore(at) && Dates.isYear(year.text()) && !scan.touchesPrevious(at - 1);
        return told
                ? Optional.of(new GluedDigits(at - 1, scan.token(at).text(), Integer.parseInt(year.text())))
                : Optional.empty();
    }

    /** "2021 year1February", "202 1 year1February". */
    private static GluedDigits withYear(Scan scan, int at) {
        String digits = scan.token(at).text();
        int last = at - 2;
        if (Dates.isYear(scan.token(last).text())) {
            return new GluedDigits(
                    last, digits, Integer.parseInt(scan.token(last).text()));
        }
        for (int from = last - 1; from > last - MOST_PIECES; from--) {
            Optional<Pieces> pieces = scan.token(from).isNumber() ? Pieces.at(scan, from) : Optional.empty();
            if (pieces.isPresent()
                    && pieces.get().to() == last + 1
                    && Dates.isYear(pieces.get().digits())) {
                return new GluedDigits(
                        from, digits, Integer.parseInt(pieces.get().digits()));
            }
        }
        return new GluedDigits(at, digits, UNKNOWN);
    }
}
