package org.crossfact.core.extract.damage.placeholder;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.stream.Stream;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.MonthDigits;
import org.crossfact.core.value.PartialDate;

/**
 * The decoded digits begin with a whole year: "2065438+06161On October 24th" is 2016, "20265438+" is 2021. Digits after
 * it are the month when they touch a month name, and otherwise a damaged copy of the parts that follow.
 */
final class YearRestored implements DateGenerator {

    private static final int LAST_MONTH = 12;

    @Override
    public Stream<Candidate> candidates(GarbledRun run, String digits) {
        if (digits.length() < 4 || digits.contains(".") || !Dates.isYear(digits.substring(0, 4))) {
            return Stream.empty();
        }
        int year = Integer.parseInt(digits.substring(0, 4));
        String rest = digits.substring(4);
        if (run.after().hasMonth()) {
            return rest.isEmpty() || !run.after().tied()
                    ? withMonthAfter(run, year, rest)
                    : withMonthInRest(run, year, rest);
        }
        if (run.before().hasMonth()) {
            int day = run.before().hasDay() ? run.before().day() : run.after().day();
            String reason = "the digits give the year " + year;
            return Dates.candidate(year, run.before().month(), day, reason, rest.length());
        }
        if (!rest.isEmpty()) {
            return Stream.empty();
        }
        boolean decade = year % 10 == 0
                && run.scan().touchesPrevious(run.to())
                && run.scan().token(run.to()).text().equals("s");
        return decade
                ? Stream.of(new Candidate(PartialDate.ofDecade(year), "the digits give the decade from " + year, 0))
                : Dates.candidate(year, UNKNOWN, UNKNOWN, "the digits give the year " + year);
    }

    private static Stream<Candidate> withMonthAfter(GarbledRun run, int year, String rest) {
        String noise = rest.isEmpty() ? "" : "; '" + rest + "' repeats parts of what follows";
        return Dates.candidate(
                year,
                run.after().month(),
                run.after().day(),
                "the digits give the year " + year + ", the words after them the rest" + noise,
                rest.length());
    }

    /** "…1October": the month is in the digits, its name was invented from the placeholder. */
    private static Stream<Candidate> withMonthInRest(GarbledRun run, int year, String rest) {
        int month = rest.length() <= 2 ? Integer.parseInt(rest) : UNKNOWN;
        if (month < 1 || month > LAST_MONTH) {
            return withMonthAfter(run, year, rest);
        }
        if (month == 1) {
            return MonthDigits.months(rest, run.after().month())
                    .flatMap(found ->
                            Dates.candidate(year, found.number(), run.after().day(), found.reason()));
        }
        String reason = "the digits give the year " + year + " and the month " + month;
        Stream<Candidate> months = Dates.candidate(year, month, run.after().day(), reason);
        if (run.before().hasMonth() && !run.before().hasDay()) {
            int day = run.before().month();
            return Stream.concat(
                    months,
                    Dates.candidate(
                            year, month, day, reason + "; the month name before them may stand for day " + day));
        }
        return months;
    }
}
