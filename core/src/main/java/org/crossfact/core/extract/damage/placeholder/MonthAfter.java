package org.crossfact.core.extract.damage.placeholder;

import java.util.stream.Stream;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DateAround;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.MonthDigits;

/**
 * The digits are the month, or its first digit, and the month name after them was made of the rest: "65438+February" is
 * 12月, December; "165438+October" and "165438+10 October" are 11月, November; "65438+1October" is 1月 or 10月.
 */
final class MonthAfter implements DateGenerator {

    private static final int OCTOBER = 10;

    @Override
    public Stream<Candidate> candidates(GarbledRun run, String digits) {
        DateAround after = run.after();
        boolean zeroOfOctober = digits.equals("110") && after.month() == OCTOBER;
        if ((digits.length() > 2 && !zeroOfOctober) || !after.hasMonth()) {
            return Stream.empty();
        }
        int year = after.hasYear() ? after.year() : run.before().year();
        return MonthDigits.months(zeroOfOctober ? "11" : digits, after.month())
                .flatMap(month -> Dates.candidate(year, month.number(), after.day(), month.reason()));
    }
}
