package org.crossfact.rules.api;

import java.util.List;
import org.crossfact.core.claim.Statement;

/**
 * Statements that came to one key, with what the gate found between them.
 *
 * @param key the key they share
 * @param statements all of them, by article and place
 * @param conflicts those that cannot all hold, grouped so that conflicts with nothing in common are apart
 */
public record Meeting<V>(String key, List<Statement<V>> statements, List<Conflict<V>> conflicts) {

    public Meeting {
        statements = List.copyOf(statements);
        conflicts = List.copyOf(conflicts);
    }
}
