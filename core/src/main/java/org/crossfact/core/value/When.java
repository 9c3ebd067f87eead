package org.crossfact.core.value;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A date as a text tells it.
 *
 * @param date the normalised value
 * @param stated the parts that the words state; what {@code date} knows beyond them is implied
 * @param weekday the weekday written beside the date, whether or not it fits
 */
public record When(DateValue date, Set<DatePart> stated, Optional<DayOfWeek> weekday) {

    public When {
        stated = stated.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(stated));
    }

    /** A date all of whose known parts are stated. */
    public static When stated(PartialDate date) {
        EnumSet<DatePart> parts = EnumSet.noneOf(DatePart.class);
        if (date.hasYear()) {
            parts.add(DatePart.YEAR);
        }
        if (date.hasMonth()) {
            parts.add(DatePart.MONTH);
        }
        if (date.hasDay()) {
            parts.add(DatePart.DAY);
        }
        return new When(date, parts, Optional.empty());
    }

    /** The same words with another value, as when a missing year is filled in. */
    public When withDate(DateValue implied) {
        return new When(implied, stated, weekday);
    }

    public When withWeekday(DayOfWeek written) {
        EnumSet<DatePart> parts = EnumSet.of(DatePart.WEEKDAY);
        parts.addAll(stated);
        return new When(date, parts, Optional.of(written));
    }

    /** The value when it is a single, perhaps partial, date. */
    public Optional<PartialDate> single() {
        return date instanceof PartialDate partial ? Optional.of(partial) : Optional.empty();
    }
}
