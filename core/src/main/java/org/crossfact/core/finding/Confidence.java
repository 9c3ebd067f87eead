package org.crossfact.core.finding;

import java.util.Locale;

/** How well a finding is supported. */
public enum Confidence {
    /** Proof by calendar, arithmetic or authority, or three independent origins against one. */
    HIGH,
    /** A majority. */
    MEDIUM,
    /** Candidates. */
    LOW;

    /** The name in files and on screen. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
