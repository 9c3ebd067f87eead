package org.crossfact.core.claim;

import java.util.Locale;

/** Where the value of a reading comes from. */
public enum How {
    /** The words say it. */
    PRINTED,
    /** The words are damaged; the value was won back from them. */
    DECODED,
    /** The words leave a part out that the article supplies. */
    INFERRED;

    /** The name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static How of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
