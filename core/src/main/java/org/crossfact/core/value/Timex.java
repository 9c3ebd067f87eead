package org.crossfact.core.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;

/** Writes dates as values of TIMEX3 (ISO-TimeML), which has weeks, weekends and parts of a year of its own. */
public final class Timex {

    private static final Map<Integer, String> PARTS_OF_YEAR = Map.ofEntries(
            Map.entry(21, "SP"),
            Map.entry(22, "SU"),
            Map.entry(23, "FA"),
            Map.entry(24, "WI"),
            Map.entry(33, "Q1"),
            Map.entry(34, "Q2"),
            Map.entry(35, "Q3"),
            Map.entry(36, "Q4"),
            Map.entry(40, "H1"),
            Map.entry(41, "H2"));

    private static final int DAYS_FROM_MONDAY_TO_SUNDAY = 6;

    private Timex() {}

    /** The TIMEX3 value; an interval that is no calendar week has none and is written {@code from/to}. */
    public static String of(DateValue value) {
        if (value instanceof PartialDate date) {
            return of(date);
        }
        if (value instanceof DateInterval interval) {
            return of(interval);
        }
        return value.edtf();
    }

    private static String of(PartialDate date) {
        String edtf = date.edtf();
        if (date.grain() == Grain.CENTURY) {
            return edtf.substring(0, 2);
        }
        if (date.grain() == Grain.DECADE) {
            return edtf.substring(0, 3);
        }
        String part = PARTS_OF_YEAR.get(date.month());
        return part == null ? edtf : edtf.substring(0, 5) + part;
    }

    private static String of(DateInterval interval) {
        String ends = of(interval.from()) + "/" + of(interval.to());
        return interval.from()
                .toLocalDate()
                .flatMap(from -> interval.to().toLocalDate().map(to -> ofDays(from, to, ends)))
                .orElse(ends);
    }

    private static String ofDays(LocalDate from, LocalDate to, String otherwise) {
        boolean endsOnSunday = to.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (endsOnSunday && from.plusDays(DAYS_FROM_MONDAY_TO_SUNDAY).equals(to)) {
            return week(from);
        }
        return endsOnSunday && from.plusDays(1).equals(to) ? week(from) + "-WE" : otherwise;
    }

    /** The ISO week that holds a day: {@code 2024-W24}. */
    public static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
