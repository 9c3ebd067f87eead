package org.crossfact.core.extract.date;

import java.util.List;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Refiner;

/** The ways of writing dates, and what is done with the dates found. */
public final class DateRecognisers {

    private DateRecognisers() {}

    /** The absolute ways, most telling first. */
    public static List<Recogniser> absolute() {
        return List.of(
                new NumericDate(),
                new SlashedDay(),
                new YearMonthDay(),
                new MonthDayYear(),
                new DayMonthYear(),
                new YearRange(),
                new MonthRangeYear(),
                new MonthDayRange(),
                new DayRangeMonth(),
                new MonthYear(),
                new PartOfYearDate(),
                new Decade(),
                new Century(),
                new YearAlone(),
                new MonthAlone(),
                new DayAlone());
    }

    /** What is done with the finds, in this order; relative dates may be the ends of ranges too. */
    public static List<Refiner> refiners() {
        return List.of(
                new WeekdayBeside(),
                new YearBehind(),
                new DateRanges(),
                new ImpliedYear(),
                new RelativeDates(new NattyPhrases()),
                new DateRanges());
    }
}
