package org.crossfact.rules.api;

import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;

/**
 * A meeting rule that calls its own meetings: statements meet on its key for it alone and do not pass the gate, so it
 * finds the conflicts by itself.
 */
public interface KeyedRule<V> extends MeetingRule<V> {

    /**
     * The key on which a claim meets those of other articles.
     *
     * @param sheet the settled sheet that the claim stands in
     * @return empty for a claim that the rule does not look at
     */
    Optional<String> key(FactSheet sheet, Claim<V> claim);
}
