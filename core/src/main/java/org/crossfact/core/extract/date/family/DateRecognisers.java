package org.crossfact.core.extract.date.family;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.date.calendar.CalendarDates;
import org.crossfact.core.extract.date.calendar.DateRanges;
import org.crossfact.core.extract.date.calendar.DayLists;
import org.crossfact.core.extract.date.calendar.FramedYear;
import org.crossfact.core.extract.date.calendar.ImpliedYear;
import org.crossfact.core.extract.date.calendar.SharedYear;
import org.crossfact.core.extract.date.calendar.WeekdayBeside;
import org.crossfact.core.extract.date.clock.TimesOfDay;
import org.crossfact.core.extract.date.relative.CountedFromDate;
import org.crossfact.core.extract.date.relative.CountedParts;
import org.crossfact.core.extract.date.relative.CountedStart;
import org.crossfact.core.extract.date.relative.RelativeDates;
import org.crossfact.core.extract.date.relative.UpToNow;
import org.crossfact.core.extract.date.relative.WeekOfMonth;
import org.crossfact.core.extract.date.relative.WeekdayOfMonth;
import org.crossfact.core.extract.date.relative.YearBehind;
import org.crossfact.core.extract.date.undated.DatesFirst;
import org.crossfact.core.extract.date.undated.UndatedTimes;

/** The ways of writing dates, and what is done with the dates found. */
public final class DateRecognisers {

    private DateRecognisers() {}

    /** The absolute ways, most telling first. */
    public static List<Recogniser> absolute() {
        return CalendarDates.recognisers();
    }

    /** The ways of telling a time that no calendar fixes; their finds may lie over those of figures. */
    public static List<Recogniser> undated() {
        return UndatedTimes.recognisers();
    }

    /**
     * What is done with the finds, in this order; relative dates may be the ends of ranges too.
     *
     * @param decoding decides how damaged dates read: beside those that are written out, before others are counted from them
     */
    public static List<Refiner> refiners(List<Refiner> decoding) {
        return Stream.of(
                        List.of(
                                new DayLists(),
                                new WeekdayBeside(),
                                new SharedYear(),
                                new YearBehind(),
                                new FramedYear(),
                                new DateRanges(),
                                new ImpliedYear()),
                        decoding,
                        List.of(
                                new CountedFromDate(),
                                new WeekdayOfMonth(),
                                new WeekOfMonth(),
                                new RelativeDates(),
                                new CountedParts(),
                                new CountedStart(),
                                new UpToNow(),
                                new DateRanges(),
                                new TimesOfDay()))
                .<Refiner>flatMap(List::stream)
                .toList();
    }

    /** What is done last, with the finds of all families. */
    public static Refiner closing() {
        return new DatesFirst();
    }
}
