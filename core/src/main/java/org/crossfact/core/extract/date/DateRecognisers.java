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
                new YearMonthDay(),
                new MonthDayYear(),
                new DayMonthYear(),
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

    /** The ways that need to know when the article was published. */
    public static List<Recogniser> relative() {
        return List.of(new RelativeDate(new NattyPhrases()));
    }

    /** What is done with the finds, in this order. */
    public static List<Refiner> refiners() {
        return List.of(new WeekdayBeside(), new DateRanges(), new ImpliedYear());
    }
}
