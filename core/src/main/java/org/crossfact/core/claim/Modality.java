package org.crossfact.core.claim;

import java.util.Locale;

/** In which way a statement is made. */
public enum Modality {
    ASSERTED,
    PLANNED,
    DENIED,
    CONDITIONAL;

    /** The name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Modality of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
