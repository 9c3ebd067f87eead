package org.crossfact.core.compare.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.compare.Publication;

/**
 * Tells which of the values that only one of two articles of neighbouring days tells stand for each other. Newsrooms put
 * one event into words of their own, so nothing need be the same but enough of what {@link Sign} lists; and the two must
 * be each other's only match.
 */
final class OneEvent {

    /** What newsrooms write of one event appears within so many days. */
    private static final int MOST_DAYS = 2;
    /** The same where they share values and most names. */
    private static final int MOST_DAYS_LATER = 7;

    /** What speaks for a pair outweighs what speaks against it. */
    private static final double ENOUGH = 0;

    /** A rival that is nearly as likely leaves open which of the two is meant. */
    private static final double CLEARLY = 0.5;

    private final OneFact fact;
    private final LeftOver leftOver;
    private final Map<Integer, Integer> partners = new HashMap<>();

    private OneEvent(OneFact fact, LeftOver leftOver, Map<Integer, Integer> names) {
        this.fact = fact;
        this.leftOver = leftOver;
        leftOver.left().forEach((sort, slots) -> pair(slots, leftOver.right().getOrDefault(sort, List.of())));
        partners.putAll(names);
    }

    /** What is known when the articles of a pairing may tell one event. */
    static Optional<OneEvent> of(Pairing pairing, Account left, Account right, TopicValues told) {
        long days = Publication.daysBetween(left.from(), right.from()).orElse(Long.MAX_VALUE);
        if (days > MOST_DAYS_LATER || left.namesSharedWith(right) == 0) {
            return Optional.empty();
        }
        LeftOver leftOver = LeftOver.of(pairing, left, right);
        boolean agree = !leftOver.toldAlike().isEmpty();
        boolean named = left.namesMuchOf(right);
        boolean alike = days <= MOST_DAYS ? agree || named : agree && named;
        return alike
                ? Optional.of(new OneEvent(
                        new OneFact(pairing, left, right, leftOver, told),
                        leftOver,
                        ExchangedNames.between(left, right)))
                : Optional.empty();
    }

    /** In how many values the articles agree. */
    int agreements() {
        return leftOver.toldAlike().size();
    }

    /** The slot on the right that differs from slot {@code i} and tells one fact with it. */
    OptionalInt partner(int i) {
        Integer partner = partners.get(i);
        return partner == null ? OptionalInt.empty() : OptionalInt.of(partner);
    }

    private void pair(List<Integer> slots, List<Integer> others) {
        double[][] evidence = new double[slots.size()][others.size()];
        for (int i = 0; i < slots.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                evidence[i][j] = fact.evidence(slots.get(i), others.get(j));
            }
        }
        for (int i = 0; i < slots.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                if (evidence[i][j] >= ENOUGH && isOnly(evidence, i, j)) {
                    partners.put(slots.get(i), others.get(j));
                }
            }
        }
    }

    private static boolean isOnly(double[][] evidence, int i, int j) {
        double rival = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < evidence[i].length; k++) {
            rival = k == j ? rival : Math.max(rival, evidence[i][k]);
        }
        for (int k = 0; k < evidence.length; k++) {
            rival = k == i ? rival : Math.max(rival, evidence[k][j]);
        }
        return evidence[i][j] - rival >= CLEARLY;
    }

    /** Whether nothing shows that two slots of two articles are told of two things. */
    static boolean mayBeOne(Account left, Slot<?> one, Account right, Slot<?> other) {
        return !left.tellsAmountOf(other)
                && !right.tellsAmountOf(one)
                && one.isSlipOf(other)
                && !OneFact.areBasesOfOthers(left, one, right, other)
                && !OneFact.areOfStrangers(left, one, right, other)
                && !OneFact.areOfOthers(left.namesFor(one), right.namesFor(other));
    }
}
