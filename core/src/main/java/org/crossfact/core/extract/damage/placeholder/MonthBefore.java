package org.crossfact.core.extract.damage.placeholder;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.stream.Stream;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DateAround;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.MonthDigits;
import org.crossfact.core.extract.date.DateWords;

/**
 * The digits are the month and a month name stands before them. With a day, the name is noise: "June 4th, 65438/KLOC-0"
 * is 1月4日, 4 January. Without one, the name is part of the month ("mid-February, 65438+" is December), or was made of
 * the placeholder's own 6 ("June 5438+00" is October), or is the day ("May 5438+ 10" is 5 October).
 */
final class MonthBefore implements DateGenerator {

    private static final int JUNE = 6;
    private static final int LAST_MONTH = 12;

    @Override
    public Stream<Candidate> candidates(GarbledRun run, String digits) {
        DateAround before = run.before();
        if (digits.length() > 2
                || digits.isEmpty()
                || !before.hasMonth()
                || run.after().hasMonth()) {
            return Stream.empty();
        }
        if (run.beheaded()) {
            return beheaded(run, Integer.parseInt(digits));
        }
        if (!before.hasDay()) {
            Stream<Candidate> months = MonthDigits.months(digits, before.month())
                    .flatMap(month -> Dates.candidate(run.after().year(), month.number(), UNKNOWN, month.reason()));
            return isDay(run, digits) ? Stream.concat(day(run, Integer.parseInt(digits)), months) : months;
        }
        int month = Integer.parseInt(digits);
        if (month > LAST_MONTH) {
            return Stream.empty();
        }
        int year = run.after().year();
        String name = DateWords.monthName(before.month());
        return Stream.concat(
                Dates.candidate(
                        year, month, before.day(), "the digits give the month " + month + "; " + name + " is noise"),
                Dates.candidate(year, before.month(), before.day(), "month and day as printed, the digits are noise"));
    }

    /** "on July 65438+04": no comma and no "mid" or "end" between the month and the digits. */
    private static boolean isDay(GarbledRun run, String digits) {
        int name = run.from() - 1;
        boolean vague = run.scan().token(name - 1).is('-');
        return DateWords.isMonth(run.scan().token(name)) && !vague && !digits.startsWith("0");
    }

    private static Stream<Candidate> day(GarbledRun run, int day) {
        int month = run.before().month();
        String reason = "the digits give the day " + day + " behind the name of its month";
        return Dates.candidate(run.after().year(), month, day, reason);
    }

    private static Stream<Candidate> beheaded(GarbledRun run, int month) {
        boolean june = run.before().month() == JUNE;
        int day = june ? UNKNOWN : run.before().month();
        String reason = june
                ? "June is the 6 of the placeholder; the digits give the month " + month
                : "the digits give the month " + month + ", the month name before them the day";
        return month <= LAST_MONTH ? Dates.candidate(run.after().year(), month, day, reason) : Stream.empty();
    }
}
