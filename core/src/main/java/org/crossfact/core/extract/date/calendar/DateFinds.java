package org.crossfact.core.extract.date.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Makes finds of the parts of a date: sound ones, or impossible ones with their repairs. */
final class DateFinds {

    static final int LAST_DAY = 31;

    private DateFinds() {}

    /** A date read from tokens {@code from} to {@code to}; parts that are not told are {@link PartialDate#UNKNOWN}. */
    static Find<When> day(String recogniser, int from, int to, int year, int month, int day) {
        if (PartialDate.possible(year, month, day)) {
            return Find.printed(Kinds.DATE, from, to, recogniser, When.stated(PartialDate.ofDay(year, month, day)));
        }
        Flaw flaw = new Flaw(Flaw.Type.IMPOSSIBLE, whyImpossible(year, month, day));
        return Find.flawed(Kinds.DATE, from, to, recogniser, flaw, repairs(year, month, day));
    }

    static Find<When> date(String recogniser, int from, int to, PartialDate date) {
        return Find.printed(Kinds.DATE, from, to, recogniser, When.stated(date));
    }

    /** A range whose parts are told; the stated parts are those of its end. */
    static Optional<Find<When>> range(String recogniser, int from, int to, PartialDate first, PartialDate last) {
        if (!DateInterval.possible(first, last)) {
            return Optional.empty();
        }
        When end = When.stated(last);
        return Optional.of(Find.printed(
                Kinds.DATE,
                from,
                to,
                recogniser,
                new When(new DateInterval(first, last), end.stated(), Optional.empty())));
    }

    /** Days of one month; nothing when they do not follow one another, an impossible date when the month lacks the last. */
    static Optional<Find<When>> daysOfMonth(
            String recogniser, int from, int to, int year, int month, int first, int last) {
        if (first >= last || last > LAST_DAY || !PartialDate.possible(year, month, first)) {
            return Optional.empty();
        }
        if (!PartialDate.possible(year, month, last)) {
            return Optional.of(day(recogniser, from, to, year, month, last));
        }
        return range(recogniser, from, to, PartialDate.ofDay(year, month, first), PartialDate.ofDay(year, month, last));
    }

    private static String whyImpossible(int year, int month, int day) {
        if (month > 12) {
            return "there is no month " + month;
        }
        String monthName = DateWords.monthName(month);
        String inYear = month == 2 && day == 29 && year != PartialDate.UNKNOWN ? " in " + year : "";
        return monthName + " has no day " + day + inYear;
    }

    /** The last day of that month, and the same day in the months beside it. */
    private static List<Reading<When>> repairs(int year, int month, int day) {
        List<Reading<When>> repairs = new ArrayList<>();
        if (month <= 12) {
            int last = day;
            while (!PartialDate.possible(year, month, last)) {
                last--;
            }
            repairs.add(repair(year, month, last, "the last day of " + DateWords.monthName(month)));
            if (day <= LAST_DAY) {
                addSameDay(repairs, year, month - 1, day);
                addSameDay(repairs, year, month + 1, day);
            }
        } else if (day <= 12 && PartialDate.possible(year, day, month)) {
            repairs.add(repair(year, day, month, "day and month in the other order"));
        }
        return repairs;
    }

    private static void addSameDay(List<Reading<When>> repairs, int year, int month, int day) {
        if (month >= 1 && month <= 12 && PartialDate.possible(year, month, day)) {
            repairs.add(repair(year, month, day, "the same day in " + DateWords.monthName(month)));
        }
    }

    private static Reading<When> repair(int year, int month, int day, String reason) {
        return new Reading<>(When.stated(PartialDate.ofDay(year, month, day)), How.DECODED, List.of(reason));
    }
}
