package org.crossfact.core.extract.damage.form;

import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.value.Designation;

/** The ending that makes a number an ordinal, and the finds of numbers that have another or none. */
final class OrdinalEnding {

    private static final int MOST_DIGITS = 3;

    private OrdinalEnding() {}

    /** Whether the ending of an ordinal may stand behind these digits. */
    static boolean mayFollow(Token digits) {
        return digits.isNumber()
                && digits.text().length() <= MOST_DIGITS
                && !digits.text().startsWith("0");
    }

    /** "st", "nd", "rd" or "th". */
    public static String of(int number) {
        boolean teen = number / 10 % 10 == 1;
        return teen
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /** The number at token {@code from} with its right ending, as what tokens up to {@code to} say. */
    public static Find<Designation> find(Scan scan, int from, int to, String recogniser, String reason) {
        String digits = scan.token(from).text();
        Designation ordinal = new Designation(digits + of(Integer.parseInt(digits)));
        DamagedWords damaged = new DamagedWords(scan, from, to);
        Flaw flaw = damaged.flaw(Flaw.Type.MALFORMED, reason);
        return damaged.value(recogniser, flaw, Kinds.DESIGNATION, ordinal, "the number with its ending");
    }
}
