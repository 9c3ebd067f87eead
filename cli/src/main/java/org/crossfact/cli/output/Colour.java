package org.crossfact.cli.output;

import java.util.Locale;

/** Whether a terminal is written to in colour. */
public enum Colour {
    /** On a terminal, unless its user or kind is against it. */
    AUTO,
    ALWAYS,
    NEVER;

    /** Whether colour is wanted here and now. */
    boolean isWanted() {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> !isRefused() && (Terminal.isTerminal() || Terminal.isSet("FORCE_COLOR"));
        };
    }

    private static boolean isRefused() {
        return Terminal.isSet("NO_COLOR") || "dumb".equals(System.getenv("TERM"));
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
