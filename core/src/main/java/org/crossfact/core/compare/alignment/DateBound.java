package org.crossfact.core.compare.alignment;

import java.time.LocalDate;
import java.util.Optional;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** On which side of a date something lies: "before 1950" admits 1943 and not 1957. */
enum DateBound {
    NONE,
    BEFORE,
    AFTER;

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /** The bound that the word before a date tells. */
    static DateBound of(String wordBefore) {
        return switch (wordBefore) {
            case "before" -> BEFORE;
            case "after" -> AFTER;
            default -> NONE;
        };
    }

    /** The time that lies on this side of {@code when}; unchanged where its year is not told. */
    When applied(When when) {
        Optional<LocalDate> first = when.date().earliest();
        Optional<LocalDate> last = when.date().latest();
        boolean known = first.isPresent() && last.isPresent();
        if (this == NONE
                || !known
                || first.get().getYear() == FIRST_YEAR
                || last.get().getYear() == LAST_YEAR) {
            return when;
        }
        return when.withDate(
                this == BEFORE
                        ? new DateInterval(PartialDate.ofYear(FIRST_YEAR), day(when, first.get(), -1))
                        : new DateInterval(day(when, last.get(), 1), PartialDate.ofYear(LAST_YEAR)));
    }

    /** A year is left behind as a whole; within a day or a month there is room for both. */
    private static PartialDate day(When when, LocalDate date, int years) {
        boolean year = when.single().filter(single -> !single.hasMonth()).isPresent();
        return year ? PartialDate.ofYear(date.getYear() + years) : PartialDate.of(date);
    }
}
