package org.crossfact.rules.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.document.Token;

/**
 * Reads one way of writing one kind of fact that Crossfact does not know by itself, such as the number of a case. What it
 * sees becomes claims, with zone, clause and modality, on which rules of the pack are run. It holds no state.
 *
 * @apiNote Every article goes through every reader, so the first look is left to Crossfact: a reader is asked only where
 *     one of its triggers stands, and looks at a few tokens around it.
 */
public interface FactReader<V> {

    /** Its kind of fact; the same object each time. */
    Kind<V> kind();

    /** The words, in lower case, one of which stands wherever its way of writing begins. */
    Set<String> triggers();

    /**
     * What stands at a trigger.
     *
     * @param tokens those of the whole text, in order
     * @param at the number of the trigger among them
     * @return empty when the trigger stands there for something else
     */
    Optional<Sighting<V>> read(List<Token> tokens, int at);
}
