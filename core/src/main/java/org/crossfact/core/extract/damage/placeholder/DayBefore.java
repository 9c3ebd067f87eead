package org.crossfact.core.extract.damage.placeholder;

import java.util.stream.Stream;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DateAround;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.date.DateWords;

/**
 * The digits are a day and the name of its month stands behind them: "65438+06 May 1951". Digits that could be a month as
 * well are a day only where the year follows.
 */
final class DayBefore implements DateGenerator {

    private static final int LAST_DAY = 31;
    private static final int FIRST_MONTH_OF_TWO_DIGITS = 10;
    private static final int LAST_MONTH = 12;

    @Override
    public Stream<Candidate> candidates(GarbledRun run, String digits) {
        DateAround after = run.after();
        boolean whole = !digits.isEmpty() && digits.length() <= 2 && !digits.contains(".");
        if (!whole || after.hasDay() || !isRightBehind(run.scan(), run.to())) {
            return Stream.empty();
        }
        int day = Integer.parseInt(digits);
        // in "165438+ October" the month was made of what is left of the placeholder
        boolean made = run.text().endsWith("+");
        boolean month = day == 1 || (day >= FIRST_MONTH_OF_TWO_DIGITS && day <= LAST_MONTH);
        return day > LAST_DAY || (month && (run.beheaded() || made || !after.hasYear()))
                ? Stream.empty()
                : Dates.candidate(
                        after.year(), after.month(), day, "the digits give the day " + day + " before its month");
    }

    private static boolean isRightBehind(Scan scan, int to) {
        return scan.oneSpaceBefore(to) && DateWords.isMonth(scan.token(to));
    }
}
