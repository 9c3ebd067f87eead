package org.crossfact.core.extract.damage.glued;

import java.util.stream.Stream;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.value.PartialDate;

/** The last months of a lunar year lie in the next year of our calendar, which is often printed instead. */
final class LunarYear {

    private static final int LAST_LUNAR_MONTHS = 11;
    private static final int LUNAR_LABEL = 3;
    private static final int GREGORIAN_BESIDE = 20;

    private LunarYear() {}

    /** The candidates, and where the label "lunar" stands before token {@code from} those of the lunar year as well. */
    static Stream<Candidate> beside(Scan scan, int from, Stream<Candidate> candidates) {
        boolean lunar = false;
        for (int i = from - 1; i >= from - LUNAR_LABEL; i--) {
            lunar |= scan.token(i).lower().equals("lunar");
        }
        return lunar ? candidates.flatMap(printed -> lunarToo(scan, from, printed)) : candidates;
    }

    private static Stream<Candidate> lunarToo(Scan scan, int from, Candidate printed) {
        PartialDate date = printed.date();
        if (!date.hasYear() || date.month() < LAST_LUNAR_MONTHS) {
            return Stream.of(printed);
        }
        boolean proved = isGregorianYear(scan, from, date.year());
        String reason = proved
                ? "the date of our calendar beside it lies in " + date.year() + ", so the lunar year is the one before"
                : printed.reason() + "; the year may be the one of our calendar in which the lunar year ends";
        Stream<Candidate> lunar = Dates.candidate(date.year() - 1, date.month(), date.day(), reason);
        return proved ? Stream.concat(lunar, Stream.of(printed)) : Stream.concat(Stream.of(printed), lunar);
    }

    /** Whether "Gregorian" and then {@code year} follow soon. */
    private static boolean isGregorianYear(Scan scan, int from, int year) {
        boolean gregorian = false;
        for (int i = from; i < from + GREGORIAN_BESIDE; i++) {
            gregorian |= scan.token(i).lower().equals("gregorian");
            if (gregorian && scan.token(i).text().equals(String.valueOf(year))) {
                return true;
            }
        }
        return false;
    }
}
