package org.crossfact.core.finding;

import java.util.Locale;
import java.util.Optional;

/**
 * How a finding stands to what was known and decided before.
 *
 * @param state whether a baseline knows it
 * @param decision why it need not stop a build; empty when nobody said so, and then the finding is open
 */
public record Standing(State state, Optional<Decision> decision) {

    /** Nobody has seen it before; also when there is no baseline. */
    public static final Standing NEW = new Standing(State.NEW, Optional.empty());

    /** Whether a baseline knows the finding. */
    public enum State {
        NEW,
        KNOWN,
        /** Known, but its article has another name now, or other articles take part in the conflict. */
        CHANGED;

        /** The name in files and on screen. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same state with a decision on it. */
    public Standing decided(Decision made) {
        return new Standing(state, Optional.of(made));
    }

    /** The same state without any decision. */
    public Standing open() {
        return new Standing(state, Optional.empty());
    }

    /** Whether the finding counts: nobody has decided otherwise. */
    public boolean isOpen() {
        return decision.isEmpty();
    }
}
