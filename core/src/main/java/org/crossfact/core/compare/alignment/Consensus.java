package org.crossfact.core.compare.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.value.Comparison;

/**
 * Finds in the articles of one topic the figures and dates that stand alone against what others tell of the same thing.
 *
 * <p>What a value is told of shows in a word beside it: "members", "crew", "penalty", "founded". A word beside which the
 * whole topic tells one value only leaves no doubt what is meant; where it tells several, the words around must be
 * nearly the same.
 */
public final class Consensus {

    /** How much two slots must share, and how many words, where the topic tells no third value of the thing. */
    private static final Likeness NO_RIVAL = new Likeness(0.6, 0.3, 2);
    /** The same for a plan against what came of it. */
    private static final Likeness PLANNED = new Likeness(1.0, 0.4, 3);
    /** The same where it tells other values beside the same word. */
    private static final Likeness AMONG_OTHERS = new Likeness(1.2, 0.5, 3);
    /** What is told in so nearly the same words is told of one thing, even some weeks later. */
    private static final Likeness SAME_WORDS = new Likeness(1.5, 0.6, 4);

    private static final int MOST_RIVALS = 2;

    /**
     * What is asked of two slots.
     *
     * @param shared how much they share, each word by its weight
     * @param closeness which part that is of what stands around the one with less
     * @param words how many words they share
     */
    private record Likeness(double shared, double closeness, int words) {

        boolean isReached(ToldSlot one, ToldSlot other, WordWeights weights) {
            double sum = one.sharedWith(other, weights);
            double least = Math.min(one.total(weights), other.total(weights));
            return sum >= shared
                    && sum >= closeness * least
                    && one.wordsSharedWith(other).size() >= words;
        }
    }

    private final Gate gate;

    public Consensus(Gate gate) {
        this.gate = gate;
    }

    /** Each slot that stands alone beside those that it contradicts, in the order of the articles. */
    public List<Alignment<?>> find(List<Account> accounts) {
        ToldSlots told = new ToldSlots(gate, accounts);
        List<Alignment<?>> found = new ArrayList<>();
        for (ToldFact fact : told.facts()) {
            for (ToldSlot odd : told.others(fact)) {
                if (contradicts(told, fact, odd)) {
                    fact.slots().forEach(slot -> found.add(alignment(odd, slot)));
                }
            }
        }
        return found;
    }

    private boolean contradicts(ToldSlots told, ToldFact fact, ToldSlot odd) {
        WordWeights weights = told.weights();
        return fact.slots().stream()
                        .allMatch(slot -> slot.slot().rate().equals(odd.slot().rate())
                                && (odd.slot().isDate() || odd.slot().isSlipOf(slot.slot())))
                && isLike(NO_RIVAL, fact, odd, weights)
                && told.standsAlone(odd, fact)
                && isMeant(told.rivals(fact, odd), fact, odd, weights)
                && new ToldTime(gate, fact).allows(odd, slot -> SAME_WORDS.isReached(slot, odd, weights));
    }

    /** @param rivals how many other values are told beside the same word; very many are those of a template or a table */
    private static boolean isMeant(int rivals, ToldFact fact, ToldSlot odd, WordWeights weights) {
        return rivals == 0 || (rivals <= MOST_RIVALS && isLike(AMONG_OTHERS, fact, odd, weights));
    }

    private static boolean isLike(Likeness likeness, ToldFact fact, ToldSlot odd, WordWeights weights) {
        return fact.slots().stream()
                .anyMatch(slot -> likeness.isReached(slot, odd, weights)
                        && slot.hasRoleOf(odd)
                        && (ToldTime.areOfOneStatus(slot, odd) || PLANNED.isReached(slot, odd, weights)));
    }

    @SuppressWarnings("unchecked") // slots of one sort hold values of one kind
    private static <V> Alignment<V> alignment(ToldSlot odd, ToldSlot told) {
        Slot<V> one = (Slot<V>) odd.slot();
        Slot<V> other = (Slot<V>) told.slot();
        Set<String> both = new HashSet<>(odd.wordsSharedWith(told));
        both.addAll(odd.facets());
        SharedWords shared = new SharedWords(odd.account(), one, word -> both.contains(word.base()));
        return new Alignment<>(
                new Statement<>(one.claim(), odd.account().from()),
                new Statement<>(other.claim(), told.account().from()),
                Comparison.different(),
                shared.listed("both are told of: "),
                shared.phrase());
    }
}
