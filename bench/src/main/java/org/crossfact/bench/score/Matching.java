package org.crossfact.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.crossfact.core.document.Span;

/**
 * Pairs what is wanted with what was found by overlap, one to one: first those of equal value, then those that overlap
 * most.
 *
 * @param wantedSpan where something wanted stands
 * @param foundSpan where something found stands
 * @param equal whether the two have the same value
 */
public record Matching<W, F>(Function<W, Span> wantedSpan, Function<F, Span> foundSpan, BiPredicate<W, F> equal) {

    /** What was found for each thing wanted, in its order. */
    public List<Optional<F>> match(List<W> wanted, List<F> found) {
        List<F> free = new ArrayList<>(found);
        List<Optional<F>> matches = new ArrayList<>();
        for (W one : wanted) {
            matches.add(take(one, free, true));
        }
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i).isEmpty()) {
                matches.set(i, take(wanted.get(i), free, false));
            }
        }
        return matches;
    }

    private Optional<F> take(W wanted, List<F> free, boolean onlyEqual) {
        int best = -1;
        int mostShared = 0;
        for (int i = 0; i < free.size(); i++) {
            int shared = shared(wantedSpan.apply(wanted), foundSpan.apply(free.get(i)));
            if (shared > mostShared && (!onlyEqual || equal.test(wanted, free.get(i)))) {
                best = i;
                mostShared = shared;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(free.remove(best));
    }

    /** How many code units two spans have in common. */
    static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }
}
