package org.crossfact.core.claim;

import java.util.List;
import java.util.Locale;

/**
 * Why the words of a claim cannot be taken as they stand. A value that is invalid is kept with its reason, never
 * rolled over into a valid one.
 *
 * @param type the kind of damage
 * @param reason what is wrong, in words
 * @param steps how the damage arose and was undone, step by step; empty when there is nothing to undo
 */
public record Flaw(Type type, String reason, List<String> steps) {

    /** The kinds of damage. */
    public enum Type {
        /** A digit was replaced by a machine's placeholder. */
        GARBLED,
        /** The parts stand in an order that no style has. */
        OUT_OF_ORDER,
        /** A number was cut in two. */
        SPLIT,
        /** A number or a day with an ending or a preposition that does not go with it. */
        MALFORMED,
        /** No calendar or clock has it. */
        IMPOSSIBLE;

        /** The name in files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Type of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public Flaw {
        steps = List.copyOf(steps);
    }

    public Flaw(Type type, String reason) {
        this(type, reason, List.of());
    }
}
