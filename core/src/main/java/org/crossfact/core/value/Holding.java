package org.crossfact.core.value;

import java.util.Locale;

/**
 * A person in an office.
 *
 * @param person who
 * @param role the office, in lower case ("prime minister")
 * @param of the body or country, in lower case and without article ("japan"); empty when not told
 * @param state whether the person holds it at the time told
 */
public record Holding(PersonName person, String role, String of, State state) {

    /** The office with its body, as "prime minister of japan". */
    public String office() {
        return of.isEmpty() ? role : role + " of " + of;
    }

    /** How the person stands to the office. */
    public enum State {
        CURRENT,
        FORMER,
        ACTING,
        ELECT;

        /** The name in files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }
}
