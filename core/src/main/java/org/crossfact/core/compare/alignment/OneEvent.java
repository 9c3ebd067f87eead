package org.crossfact.core.compare.alignment;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.compare.Publication;

/**
 * Tells whether two articles of neighbouring days tell one event, from how many values they have in common, and then
 * which of the values that only one of them tells stand for each other. Newsrooms put one event into words of their
 * own, so little more than a noun or another value beside need be the same; but the two must be each other's only match.
 */
final class OneEvent {

    /** Articles that agree in so many values that few things share tell one event. */
    private static final int CERTAIN = 3;

    /** Articles that name so nearly the same are as near to one event as if they agreed in one more value. */
    private static final int BY_NAMES = 1;

    /** What newsrooms write of one event appears within so many days. */
    private static final int MOST_DAYS = 2;

    /** So much is one word near both values that few other sentences have. */
    private static final double ENOUGH = 0.5;

    /** A partner that shares so much of what the closest one shares leaves open which of the two is meant. */
    private static final double NEARLY = 0.8;

    private final Pairing pairing;
    private final Account left;
    private final Account right;

    private OneEvent(Pairing pairing, Account left, Account right) {
        this.pairing = pairing;
        this.left = left;
        this.right = right;
    }

    /** What is known when the articles of a pairing tell one event; empty when they may tell of two. */
    static Optional<OneEvent> of(Pairing pairing, Account left, Account right) {
        boolean near = left.sharesNamesWith(right)
                && Publication.daysBetween(left.from(), right.from()).orElse(Long.MAX_VALUE) <= MOST_DAYS;
        boolean alike = near && pairing.valuesToldAlike() + (left.namesMuchOf(right) ? BY_NAMES : 0) >= CERTAIN;
        return alike ? Optional.of(new OneEvent(pairing, left, right)) : Optional.empty();
    }

    /** Whether slots {@code i} and {@code j}, which differ, tell one thing of the event. */
    boolean isMeant(int i, int j) {
        Slot<?> one = left.slots().get(i);
        Slot<?> other = right.slots().get(j);
        return one.isTelling()
                && other.isTelling()
                && mayBeOne(left, one, right, other)
                && isOneFrame(one, other)
                && pairing.kinship(i, j) >= ENOUGH
                && isOnly(i, j);
    }

    /** Whether nothing shows that two slots of two articles are told of two things. */
    static boolean mayBeOne(Account left, Slot<?> one, Account right, Slot<?> other) {
        return !left.tellsAmountOf(other)
                && !right.tellsAmountOf(one)
                && one.isSlipOf(other)
                && !namesAnother(left.namesFor(one), right.namesFor(other));
    }

    private static boolean isOneFrame(Slot<?> one, Slot<?> other) {
        Surroundings here = one.surroundings();
        Surroundings there = other.surroundings();
        boolean date = one.sort().equals(Slot.Sort.DATE);
        return !here.excludesRoleOf(there)
                && one.isApposed() == other.isApposed()
                && (!date || (here.before().equals(there.before()) && !here.standsBesideOtherValuesThan(there)));
    }

    /** Whether one is told of somebody or something, and the other of something else: "the DAX", "the Nikkei". */
    private static boolean namesAnother(Set<String> own, Set<String> others) {
        return !own.isEmpty() && !others.isEmpty() && Collections.disjoint(own, others);
    }

    private boolean isOnly(int i, int j) {
        double rival = NEARLY * pairing.kinship(i, j);
        return pairing.rivalsOnRight(i, j).allMatch(k -> pairing.kinship(i, k) < rival)
                && pairing.rivalsOnLeft(i, j).allMatch(k -> pairing.kinship(k, j) < rival);
    }
}
