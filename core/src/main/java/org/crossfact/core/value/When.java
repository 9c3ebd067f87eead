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
 * @param beyond the TIMEX3 value where it says what {@code date} cannot: a time of day, a set, a vague reference
 */
public record When(DateValue date, Set<DatePart> stated, Optional<DayOfWeek> weekday, Optional<String> beyond) {

    public When {
        stated = stated.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(stated));
        beyond = beyond.filter(timex -> !timex.equals(Timex.of(date)));
    }

    public When(DateValue date, Set<DatePart> stated, Optional<DayOfWeek> weekday) {
        this(date, stated, weekday, Optional.empty());
    }

    /** A length of time, or what no calendar fixes, by its TIMEX3 value. */
    public static When timex(DateValue date, String timex) {
        return new When(date, Set.of(), Optional.empty(), Optional.of(timex));
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
        return new When(implied, stated, weekday, beyond);
    }

    public When withWeekday(DayOfWeek written) {
        EnumSet<DatePart> parts = EnumSet.of(DatePart.WEEKDAY);
        parts.addAll(stated);
        return new When(date, parts, Optional.of(written), beyond);
    }

    /** The same words with what TIMEX3 says beyond the date. */
    public When withTimex(String timex) {
        return new When(date, stated, weekday, Optional.of(timex));
    }

    /** The TIMEX3 value, {@code 2024-06-14T09:30} or {@code P3D}. */
    public String timex() {
        return beyond.orElseGet(() -> Timex.of(date));
    }

    /** The value when it is a single, perhaps partial, date. */
    public Optional<PartialDate> single() {
        return date instanceof PartialDate partial ? Optional.of(partial) : Optional.empty();
    }

    /** The minute of a time of day, {@code :30}; empty where none is told. */
    public Optional<String> minute() {
        String timex = timex();
        int time = timex.indexOf('T');
        int colon = timex.indexOf(':', time + 1);
        return time < 0 || colon < 0 ? Optional.empty() : Optional.of(timex.substring(colon));
    }
}
