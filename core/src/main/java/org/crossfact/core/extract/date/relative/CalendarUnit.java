package org.crossfact.core.extract.date.relative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;

/** A stretch of the calendar that words such as "last week" or "two months ago" count in. */
enum CalendarUnit {
    DAY,
    WEEK,
    WEEKEND,
    FORTNIGHT,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    private static final Lexicon WORDS = Lexicon.load(CalendarUnit.class, "calendar-units.txt");

    private static final int YEARS_OF_DECADE = 10;
    private static final int YEARS_OF_CENTURY = 100;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;
    private static final int LAST_YEAR = 9999;

    /** The unit that a word in singular or plural names. */
    static Optional<CalendarUnit> of(Token word) {
        return WORDS.value(word.lower()).map(CalendarUnit::valueOf);
    }

    /** The one that lies {@code steps} after the one that holds {@code day}; empty outside the years 100 to 9998. */
    Optional<DateValue> shifted(LocalDate day, int steps) {
        LocalDate moved = moved(day, steps);
        return inCalendar(moved) ? Optional.of(holding(moved)) : Optional.empty();
    }

    /** The day, month or year that lies so many units after {@code day}, as fine as the unit tells it. */
    Optional<DateValue> counted(LocalDate day, int steps) {
        LocalDate moved = moved(day, steps);
        if (!inCalendar(moved)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (this) {
                    case DAY, WEEK, WEEKEND, FORTNIGHT -> PartialDate.of(moved);
                    case MONTH, QUARTER, HALF -> PartialDate.ofMonth(moved.getYear(), moved.getMonthValue());
                    default -> holding(moved);
                });
    }

    /** The very day that lies so many units after {@code day}. */
    Optional<DateValue> dayAfter(LocalDate day, int steps) {
        LocalDate moved = moved(day, steps);
        return inCalendar(moved) ? Optional.of(PartialDate.of(moved)) : Optional.empty();
    }

    /** The days of the {@code count} units up to {@code day}, or of those after it when the count is positive. */
    Optional<DateValue> stretch(LocalDate day, int count) {
        if (compareTo(YEAR) > 0) {
            return YEAR.stretch(day, (this == DECADE ? YEARS_OF_DECADE : YEARS_OF_CENTURY) * count);
        }
        if (this == QUARTER) {
            return quarters(day, count);
        }
        LocalDate here = isCountedInDays() || count > 0 ? day.plusDays(Integer.signum(count)) : day;
        LocalDate there = moved(day, count);
        if (!inCalendar(here) || !inCalendar(there)) {
            return Optional.empty();
        }
        PartialDate from = PartialDate.of(count < 0 ? there : here);
        PartialDate to = PartialDate.of(count < 0 ? here : there);
        return DateInterval.possible(from, to) ? Optional.of(new DateInterval(from, to)) : Optional.empty();
    }

    /** Whole quarters of the calendar before or after the one that holds {@code day}. */
    private static Optional<DateValue> quarters(LocalDate day, int count) {
        LocalDate here = day.withDayOfMonth(1)
                .withMonth(day.getMonth().firstMonthOfQuarter().getValue());
        LocalDate begin = count < 0 ? QUARTER.moved(here, count) : QUARTER.moved(here, 1);
        LocalDate end = QUARTER.moved(begin, Math.abs(count)).minusDays(1);
        return inCalendar(begin) && inCalendar(end)
                ? Optional.of(new DateInterval(PartialDate.of(begin), PartialDate.of(end)))
                : Optional.empty();
    }

    /** The TIMEX3 value of so many: {@code P3M}. */
    String length(int count) {
        return switch (this) {
            case WEEKEND -> "P" + count + "WE";
            case FORTNIGHT -> "P" + 2 * count + "W";
            case HALF -> "P" + MONTHS_OF_HALF * count + "M";
            case DECADE -> "P" + count + "DE";
            case CENTURY -> "P" + count + "CE";
            default -> "P" + count + name().charAt(0);
        };
    }

    private boolean isCountedInDays() {
        return switch (this) {
            case DAY, WEEK, WEEKEND, FORTNIGHT -> true;
            default -> false;
        };
    }

    private LocalDate moved(LocalDate day, int steps) {
        return switch (this) {
            case DAY -> day.plusDays(steps);
            case WEEK, WEEKEND -> day.plusWeeks(steps);
            case FORTNIGHT -> day.plusWeeks(2L * steps);
            case MONTH -> day.plusMonths(steps);
            case QUARTER -> day.plusMonths((long) MONTHS_OF_QUARTER * steps);
            case HALF -> day.plusMonths((long) MONTHS_OF_HALF * steps);
            case YEAR -> day.plusYears(steps);
            case DECADE -> day.plusYears((long) YEARS_OF_DECADE * steps);
            case CENTURY -> day.plusYears((long) YEARS_OF_CENTURY * steps);
        };
    }

    private DateValue holding(LocalDate day) {
        int year = day.getYear();
        return switch (this) {
            case DAY -> PartialDate.of(day);
            case WEEK, FORTNIGHT -> days(monday(day), this == WEEK ? 6 : 13);
            case WEEKEND -> days(monday(day).plusDays(5), 1);
            case MONTH -> PartialDate.ofMonth(year, day.getMonthValue());
            case QUARTER -> PartialDate.ofMonth(year, FIRST_QUARTER + (day.getMonthValue() - 1) / MONTHS_OF_QUARTER);
            case HALF -> PartialDate.ofMonth(year, FIRST_HALF + (day.getMonthValue() - 1) / MONTHS_OF_HALF);
            case YEAR -> PartialDate.ofYear(year);
            case DECADE -> PartialDate.ofDecade(year - year % 10);
            case CENTURY -> PartialDate.ofCentury(year - year % 100);
        };
    }

    /** The Monday of the week that holds {@code day}. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static DateValue days(LocalDate first, int more) {
        return new DateInterval(PartialDate.of(first), PartialDate.of(first.plusDays(more)));
    }

    private static boolean inCalendar(LocalDate day) {
        return day.getYear() >= 100 && day.getYear() < LAST_YEAR;
    }
}
