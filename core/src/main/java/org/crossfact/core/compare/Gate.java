package org.crossfact.core.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Reason;

/**
 * Decides whether two statements may be compared at all and only then how they agree. What holds for every kind is
 * asked here; what differs from kind to kind is asked of its {@link Comparer}.
 */
public final class Gate {

    private final Map<Kind<?>, Comparer<?>> comparers;

    public Gate(List<Comparer<?>> comparers) {
        this.comparers = comparers.stream().collect(Collectors.toUnmodifiableMap(Comparer::kind, Function.identity()));
    }

    /** The comparer of a kind; empty for kinds that never meet. */
    @SuppressWarnings("unchecked") // the map holds under each kind the comparer of that very kind
    public <V> Optional<Comparer<V>> comparer(Kind<V> kind) {
        return Optional.ofNullable((Comparer<V>) comparers.get(kind));
    }

    /** The keys on which a claim meets others; none for boilerplate and for what has no value. */
    public <V> List<String> keys(Claim<V> claim) {
        if (claim.isBoilerplate() || claim.readings().isEmpty()) {
            return List.of();
        }
        return comparer(claim.kind()).map(comparer -> comparer.keys(claim)).orElse(List.of());
    }

    /** The person a claim is about; empty for boilerplate, for what has no value, and for kinds that name nobody. */
    public <V> Optional<EntityMention> entity(Claim<V> claim) {
        return claim.isBoilerplate() || claim.readings().isEmpty()
                ? Optional.empty()
                : comparer(claim.kind()).flatMap(comparer -> comparer.entity(claim));
    }

    /** How two statements of one kind agree. */
    public <V> Comparison compare(Statement<V> left, Statement<V> right) {
        Comparer<V> comparer = comparer(left.claim().kind()).orElseThrow();
        Optional<Reason> obstacle = comparer.obstacle(left, right);
        return obstacle.map(Comparison::incomparable)
                .orElseGet(() -> compareCandidates(comparer, values(left), values(right)));
    }

    /** Why two statements of one kind cannot be compared; empty when they can. */
    public <V> Optional<Reason> obstacle(Statement<V> left, Statement<V> right) {
        return comparer(left.claim().kind()).orElseThrow().obstacle(left, right);
    }

    /** Why two statements of articles that tell one event of these days cannot be compared; empty when they can. */
    public <V> Optional<Reason> obstacleInEvent(Statement<V> left, Statement<V> right, boolean atOnce) {
        return comparer(left.claim().kind()).orElseThrow().obstacleInEvent(left, right, atOnce);
    }

    /**
     * How two values agree each of which may be one of several: they differ only if every candidate differs.
     *
     * @param left the candidates, best first; at least one
     * @param right the candidates, best first; at least one
     */
    public <V> Comparison compareCandidates(Kind<V> kind, List<V> left, List<V> right) {
        return compareCandidates(comparer(kind).orElseThrow(), left, right);
    }

    private static <V> List<V> values(Statement<V> statement) {
        return statement.claim().readings().stream().map(Reading::value).toList();
    }

    private static <V> Comparison compareCandidates(Comparer<V> comparer, List<V> left, List<V> right) {
        boolean decided = left.size() == 1 && right.size() == 1;
        Comparison different = null;
        for (V one : left) {
            for (V other : right) {
                Comparison comparison = comparer.compare(one, other);
                if (comparison.agreement() != Agreement.DIFFERENT) {
                    return decided ? comparison : Comparison.compatible(Reason.UNDECIDED);
                }
                different = different == null ? comparison : different;
            }
        }
        return different == null ? Comparison.incomparable(Reason.UNDECIDED) : different;
    }
}
