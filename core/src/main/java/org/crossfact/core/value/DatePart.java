package org.crossfact.core.value;

import java.util.Locale;

/** A part of a date that a text can state. */
public enum DatePart {
    YEAR,
    MONTH,
    DAY,
    WEEKDAY;

    /** The name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DatePart of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
