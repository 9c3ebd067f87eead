package org.crossfact.core.value;

import java.util.Locale;

/** How a figure is hedged. */
public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    RANGE;

    /** The name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Bound of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
