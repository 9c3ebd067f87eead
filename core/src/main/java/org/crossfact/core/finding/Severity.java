package org.crossfact.core.finding;

import java.util.Locale;

/** How much a finding matters, worst first. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The name in files and on screen. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
