package org.crossfact.core.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.PartialDate;

/** The weeks of a year or month by their number, as ISO 8601 counts them: a week belongs where its Thursday lies. */
public final class CountedWeek {

    private static final int MOST_WEEKS = 53;
    private static final int LAST = -1;
    private static final int DAYS_TO_SUNDAY = 3;

    private CountedWeek() {}

    /** The number of a week in words, "second" or "last", as {@link #of} takes it. */
    public static OptionalInt ordinal(Token token) {
        return token.lower().equals("last")
                ? OptionalInt.of(LAST)
                : DateWords.ordinal(token).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** From Monday to Sunday; empty where the year or month has no such week. */
    public static Optional<DateInterval> of(int week, int year, OptionalInt month) {
        LocalDate first = LocalDate.of(year, month.orElse(1), 1);
        LocalDate last = (month.isPresent() ? first.plusMonths(1) : first.plusYears(1)).minusDays(1);
        LocalDate thursday = week == LAST
                ? last.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).plusWeeks(week - 1L);
        boolean inside = week != 0 && week <= MOST_WEEKS && !thursday.isAfter(last);
        return inside
                ? Optional.of(new DateInterval(
                        PartialDate.of(thursday.minusDays(DAYS_TO_SUNDAY)),
                        PartialDate.of(thursday.plusDays(DAYS_TO_SUNDAY))))
                : Optional.empty();
    }
}
