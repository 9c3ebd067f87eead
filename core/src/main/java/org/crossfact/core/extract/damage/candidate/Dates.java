package org.crossfact.core.extract.damage.candidate;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** What the generators ask of the calendar. */
public final class Dates {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2099;

    private Dates() {}

    /** Whether four digits can be a year that news texts speak of. */
    public static boolean isYear(String digits) {
        if (digits.length() != 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int year = Integer.parseInt(digits);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The date of these parts; empty where no calendar has it or neither year nor month is told. */
    public static Optional<PartialDate> of(int year, int month, int day) {
        if (!PartialDate.possible(year, month, day) || (year == UNKNOWN && month == UNKNOWN)) {
            return Optional.empty();
        }
        return Optional.of(
                day != UNKNOWN
                        ? PartialDate.ofDay(year, month, day)
                        : month != UNKNOWN ? PartialDate.ofMonth(year, month) : PartialDate.ofYear(year));
    }

    /** One candidate that explains every digit, or none where no calendar has it. */
    public static Stream<Candidate> candidate(int year, int month, int day, String reason) {
        return candidate(year, month, day, reason, 0);
    }

    /** One candidate that leaves some digits unexplained, or none where no calendar has it. */
    public static Stream<Candidate> candidate(int year, int month, int day, String reason, int unexplained) {
        return of(year, month, day).map(date -> new Candidate(date, reason, unexplained)).stream();
    }

    /** From one day to another of the same month as a decoded reading; empty where no calendar has them in this order. */
    public static Optional<Reading<When>> days(int year, int month, int first, int last, String reason) {
        return of(year, month, first).flatMap(from -> of(year, month, last).flatMap(to -> range(from, to, reason)));
    }

    /** A stretch of time as a decoded reading; empty when it would end before it begins. */
    public static Optional<Reading<When>> range(PartialDate first, PartialDate last, String reason) {
        return DateInterval.possible(first, last)
                ? Optional.of(new Reading<>(
                        new When(
                                new DateInterval(first, last), When.stated(last).stated(), Optional.empty()),
                        How.DECODED,
                        List.of(reason)))
                : Optional.empty();
    }
}
