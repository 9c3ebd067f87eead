package org.crossfact.rules.api;

import java.util.Optional;
import org.crossfact.core.claim.Statement;

/**
 * A meeting rule that calls its own meetings: statements meet on its key for it alone and do not pass the gate, so it
 * finds the conflicts by itself.
 */
public interface KeyedRule<V> extends MeetingRule<V> {

    /** The key on which a statement meets others; empty for one that the rule does not look at. */
    Optional<String> key(Statement<V> statement);
}
