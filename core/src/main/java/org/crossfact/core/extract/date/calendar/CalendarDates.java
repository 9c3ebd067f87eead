package org.crossfact.core.extract.date.calendar;

import java.util.List;
import org.crossfact.core.extract.Recogniser;

/** The ways of writing a date that names its own place in the calendar. */
public final class CalendarDates {

    private CalendarDates() {}

    /** All of them, most telling first. */
    public static List<Recogniser> recognisers() {
        return List.of(
                new NumericDate(),
                new NumericMonth(),
                new SlashedRange(),
                new SlashedDay(),
                new JoinedDate(),
                new YearMonthDay(),
                new DateElsewhere(),
                new EraYear(),
                new MonthDayYear(),
                new DayMonthYear(),
                new YearRange(),
                new MonthRangeYear(),
                new MonthDayRange(),
                new DayRangeMonth(),
                new MonthYear(),
                new PartOfYearDate(),
                new WeekOf(),
                new Decade(),
                new Century(),
                new YearAlone(),
                new YearInWords(),
                new YearElsewhere(),
                new SignedDate(),
                new JapaneseEra(),
                new FinancialYear(),
                new ShortYear(),
                new MonthAlone(),
                new DayAlone());
    }
}
