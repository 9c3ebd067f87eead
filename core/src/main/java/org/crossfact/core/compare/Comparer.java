package org.crossfact.core.compare;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Reason;

/**
 * Knows on which keys the claims of one kind meet, when two of them may be compared, and how their values agree. All
 * methods are pure and symmetric in the two sides.
 */
public interface Comparer<V> {

    /** The kind it compares. */
    Kind<V> kind();

    /**
     * The keys on which a claim meets others: at most four, sorted, none of which holds a time or what a rule will
     * judge. None when too little is told to compare it with anything.
     */
    List<String> keys(Claim<V> claim);

    /**
     * Why two statements that share a key, or stand in the same words, cannot be compared: other time, other status.
     *
     * @return empty when their values may be compared
     */
    Optional<Reason> obstacle(Statement<V> left, Statement<V> right);

    /**
     * The same for two statements of articles that are known to tell one event of these days.
     *
     * @param atOnce whether both hold on one day as far as their articles tell
     * @return empty when their values may be compared
     */
    default Optional<Reason> obstacleInEvent(Statement<V> left, Statement<V> right, boolean atOnce) {
        return obstacle(left, right);
    }

    /** The person a claim is about, for kinds that name persons. */
    default Optional<EntityMention> entity(Claim<V> claim) {
        return Optional.empty();
    }

    /** How two values agree once nothing stands between them. */
    Comparison compare(V left, V right);
}
