package org.crossfact.core.extract.damage;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.stream.Stream;
import org.crossfact.core.value.PartialDate;

/** What the generators ask of the calendar. */
final class Dates {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2099;

    private Dates() {}

    /** Whether four digits can be a year that news texts speak of. */
    static boolean isYear(String digits) {
        if (digits.length() != 4 || !digits.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int year = Integer.parseInt(digits);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** One candidate that explains every digit, or none where no calendar has it. */
    static Stream<Candidate> candidate(int year, int month, int day, String reason) {
        return candidate(year, month, day, reason, 0);
    }

    /** One candidate that leaves some digits unexplained, or none where no calendar has it. */
    static Stream<Candidate> candidate(int year, int month, int day, String reason, int unexplained) {
        if (!PartialDate.possible(year, month, day) || (year == UNKNOWN && month == UNKNOWN)) {
            return Stream.empty();
        }
        PartialDate date = day != UNKNOWN
                ? PartialDate.ofDay(year, month, day)
                : month != UNKNOWN ? PartialDate.ofMonth(year, month) : PartialDate.ofYear(year);
        return Stream.of(new Candidate(date, reason, unexplained));
    }
}
