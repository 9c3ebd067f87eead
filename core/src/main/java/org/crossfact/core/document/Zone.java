package org.crossfact.core.document;

import java.util.Locale;

/** The part that a block of text plays in its article. */
public enum Zone {
    HEADLINE,
    /** A line above or below the headline that adds to it. */
    DECK,
    BYLINE,
    DATELINE,
    BODY,
    QUOTATION,
    CAPTION,
    BOILERPLATE;

    /** The name in files and on screen. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Zone of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
