package org.crossfact.core.extract.damage.placeholder;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.stream.Stream;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DateAround;
import org.crossfact.core.extract.damage.candidate.Dates;

/** The digits are a month and only its year stands beside them: "65438+10, 2017", "2017, 65438+10" are October 2017, perhaps January. */
final class MonthOfYear implements DateGenerator {

    private static final int OCTOBER = 10;
    private static final int LAST_MONTH = 12;

    /** The digits of "165438+10", whose 0 belongs to the placeholder. */
    private static final String NOVEMBER = "110";

    @Override
    public Stream<Candidate> candidates(GarbledRun run, String digits) {
        DateAround before = run.before();
        DateAround after = run.after();
        boolean alone = before.hasYear() != after.hasYear() && !before.hasMonth() && !after.hasMonth();
        int year = after.hasYear() ? after.year() : before.year();
        String told = digits.equals(NOVEMBER) ? "11" : digits;
        boolean month = told.length() == 2 && !told.contains(".") && Integer.parseInt(told) <= LAST_MONTH;
        if (!alone || !month) {
            return Stream.empty();
        }
        int number = Integer.parseInt(told);
        Stream<Candidate> months =
                Dates.candidate(year, number, UNKNOWN, "the digits give the month " + number + " of the year");
        return number == OCTOBER
                ? Stream.concat(
                        months,
                        Dates.candidate(year, 1, UNKNOWN, "the month of the year; the 0 belongs to the placeholder"))
                : months;
    }
}
