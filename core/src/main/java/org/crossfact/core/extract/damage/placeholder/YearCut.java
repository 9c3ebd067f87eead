package org.crossfact.core.extract.damage.placeholder;

import java.util.stream.Stream;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DateAround;
import org.crossfact.core.extract.damage.candidate.Dates;

/**
 * The year was cut before its last digit, which the translation moved to the end and printed as a year of its own:
 * "2065438+In March 2005" is 201·5, March 2015.
 */
final class YearCut implements DateGenerator {

    private static final int FIRST_ORPHAN = 2000;
    /** Three digits of the year and the four of its orphan: "2065438+2009" is 201·2009, 2019. */
    private static final int BOTH = 7;

    private static final int LAST_ORPHAN = 2009;

    @Override
    public Stream<Candidate> candidates(GarbledRun run, String digits) {
        boolean whole = digits.length() == BOTH && !digits.contains(".");
        int orphan = whole ? Integer.parseInt(digits.substring(3)) : run.after().year();
        return candidates(run, whole ? digits.substring(0, 3) : digits, orphan);
    }

    private static Stream<Candidate> candidates(GarbledRun run, String digits, int orphan) {
        boolean fits =
                digits.length() == 3 && Dates.isYear(digits + "0") && orphan >= FIRST_ORPHAN && orphan <= LAST_ORPHAN;
        if (!fits) {
            return Stream.empty();
        }
        int lastDigit = orphan % 10;
        int year = Integer.parseInt(digits) * 10 + lastDigit;
        String reason = "the digits give " + digits + ", and the " + lastDigit
                + " that belongs to them stands at the end as " + orphan;
        DateAround month = run.after().hasMonth() ? run.after() : run.before();
        return Dates.candidate(
                year, month.month(), month.hasDay() ? month.day() : run.after().day(), reason);
    }
}
