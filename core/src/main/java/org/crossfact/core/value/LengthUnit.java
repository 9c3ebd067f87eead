package org.crossfact.core.value;

import java.util.Arrays;
import java.util.Optional;

/** A unit of ISO 8601 in which a length of time is told, longest first. */
public enum LengthUnit {
    YEAR("Y", 12, 0),
    MONTH("M", 1, 0),
    WEEK("W", 0, 604_800),
    DAY("D", 0, 86_400),
    HOUR("H", 0, 3_600),
    MINUTE("M", 0, 60),
    SECOND("S", 0, 1);

    private final String letter;
    private final int months;
    private final int seconds;

    LengthUnit(String letter, int months, int seconds) {
        this.letter = letter;
        this.months = months;
        this.seconds = seconds;
    }

    /** Its letter; a minute shares its letter with the month. */
    public String letter() {
        return letter;
    }

    /** Its length in calendar months; 0 when it is counted in seconds. */
    int months() {
        return months;
    }

    /** Its length in seconds; 0 when it is counted in months. */
    int seconds() {
        return seconds;
    }

    /** Whether ISO 8601 writes it behind the T. */
    public boolean isOfTheClock() {
        return compareTo(DAY) > 0;
    }

    /** The unit behind that letter of an ISO 8601 duration. */
    static Optional<LengthUnit> of(String letter, boolean ofTheClock) {
        return Arrays.stream(values())
                .filter(unit -> unit.letter.equals(letter) && unit.isOfTheClock() == ofTheClock)
                .findFirst();
    }
}
