package org.crossfact.rules.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.value.Elapsed;
import org.crossfact.core.value.Elapsed.Manner;
import org.crossfact.core.value.Elapsed.Unit;

/**
 * How many units lie between two dates, as far as the dates tell.
 *
 * @param least the fewest that fit
 * @param most the most that fit
 * @param exact what to write instead
 */
record TimeBetween(long least, long most, long exact) {

    /** Weeks and months are rounded to the nearest. */
    private static final int ROUNDING_DAYS = 6;

    private static final int DAYS_OF_WEEK = 7;

    /** People who count in tens of years round. */
    private static final int ROUND_YEARS = 10;

    /** Empty where a date is too coarse for what is counted. */
    static Optional<TimeBetween> of(Elapsed elapsed) {
        Optional<LocalDate> from = elapsed.from().earliest();
        Optional<LocalDate> to = elapsed.to().latest();
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return Optional.empty();
        }
        return elapsed.unit() == Unit.YEAR
                ? Optional.of(years(elapsed, from.get(), to.get()))
                : days(elapsed, from.get(), to.get());
    }

    /** Years are told to the year, so one more or less may be right. */
    private static TimeBetween years(Elapsed elapsed, LocalDate from, LocalDate to) {
        long years = (long) to.getYear() - from.getYear();
        if (elapsed.manner() == Manner.AGE) {
            long youngest = ChronoUnit.YEARS.between(
                    elapsed.from().latest().orElse(from),
                    elapsed.to().earliest().orElse(to));
            return new TimeBetween(youngest - 1, ChronoUnit.YEARS.between(from, to) + 1, youngest);
        }
        boolean rounded = elapsed.manner() == Manner.AGO && elapsed.count() % ROUND_YEARS == 0;
        int slack = rounded ? 2 : 1;
        return new TimeBetween(years - slack, years + slack, years);
    }

    private static Optional<TimeBetween> days(Elapsed elapsed, LocalDate from, LocalDate to) {
        boolean days = isDay(elapsed.from().earliest(), elapsed.from().latest())
                && isDay(elapsed.to().earliest(), elapsed.to().latest());
        long all = ChronoUnit.DAYS.between(from, to) + 1;
        return switch (elapsed.unit()) {
            case DAY -> days ? Optional.of(daysOf(elapsed.manner(), from, to, all)) : Optional.empty();
            case WEEK -> days ? Optional.of(weeks(elapsed.manner() == Manner.AFTER ? all - 1 : all)) : Optional.empty();
            default ->
                Optional.of(
                        elapsed.manner() == Manner.AFTER
                                ? months(from, elapsed.to().earliest().orElse(to))
                                : months(from, to));
        };
    }

    /** What lasts so many days may count workdays only; "45 days later" counts all, and leaves out the first. */
    private static TimeBetween daysOf(Manner manner, LocalDate from, LocalDate to, long all) {
        return manner == Manner.AFTER
                ? new TimeBetween(all - 2, all, all - 1)
                : new TimeBetween(Math.min(all - 1, workdays(from, to)), all, all);
    }

    private static boolean isDay(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        return earliest.equals(latest);
    }

    private static TimeBetween weeks(long days) {
        return new TimeBetween(
                (days - ROUNDING_DAYS) / DAYS_OF_WEEK,
                (days + ROUNDING_DAYS) / DAYS_OF_WEEK,
                Math.round((double) days / DAYS_OF_WEEK));
    }

    private static TimeBetween months(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
        return new TimeBetween(months - 1, months + 1, months);
    }

    private static long workdays(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .count();
    }

    boolean fits(int count) {
        return count >= least && count <= most;
    }

    String inWords(Unit unit) {
        return exact + " " + unit.name().toLowerCase(Locale.ROOT) + (exact == 1 ? "" : "s");
    }
}
