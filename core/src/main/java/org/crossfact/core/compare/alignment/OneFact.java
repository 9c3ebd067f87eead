package org.crossfact.core.compare.alignment;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.compare.MovingFacts;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Figure;

/** Weighs what speaks for two values that differ, each told by one of two articles only, being told of one fact. */
final class OneFact {

    private static final double MOST_WORDS = 2.5;
    private static final int MOST_AGREEMENTS = 6;
    /** "Assets of 12", "put at 12", "rose to 12" tell one level. */
    private static final Set<String> OF_LEVEL = Set.of("of", "at", "to", "with", "for");
    /** What rules a pair out. */
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final Pairing pairing;
    private final Account left;
    private final Account right;
    private final LeftOver leftOver;
    private final TopicValues told;
    private final double agreement;

    OneFact(Pairing pairing, Account left, Account right, LeftOver leftOver, TopicValues told) {
        this.pairing = pairing;
        this.left = left;
        this.right = right;
        this.leftOver = leftOver;
        this.told = told;
        this.agreement = Sign.AGREEMENT.times(Math.min(leftOver.toldAlike().size(), MOST_AGREEMENTS));
    }

    /** The log odds that slots {@code i} and {@code j} of one sort are told of one fact. */
    double evidence(int i, int j) {
        Slot<?> one = left.slots().get(i);
        Slot<?> other = right.slots().get(j);
        boolean mayBe = pairing.comparison(i, j).agreement() == Agreement.DIFFERENT
                && one.isSlipOf(other)
                && !one.surroundings().excludesRoleOf(other.surroundings())
                && one.rate().equals(other.rate())
                && !areBasesOfOthers(left, one, right, other)
                && !addUp(one, other);
        return mayBe
                ? Sign.CHANCE.times(1)
                        + agreement
                        + SlipShape.evidence(one, other)
                        + ofSurroundings(i, j, one, other)
                        + ofTopic(one, other)
                : NEVER;
    }

    /** Whether other values are compared with the one than with the other: "15 against 12", "20 against 21". */
    static boolean areBasesOfOthers(Account left, Slot<?> one, Account right, Slot<?> other) {
        return (one.surroundings().isBaseOfComparison() || other.surroundings().isBaseOfComparison())
                && left.slotsAround(one).stream()
                        .filter(beside -> beside.sort().equals(one.sort()))
                        .noneMatch(beside -> right.slotsAround(other).stream()
                                .anyMatch(twin -> twin.sort().equals(one.sort())
                                        && twin.value().equals(beside.value())));
    }

    /** Whether both are parts of what one of the sentences tells: "keeps four brands", "has shed six of its ten brands". */
    private boolean addUp(Slot<?> one, Slot<?> other) {
        return one.value() instanceof Figure part
                && other.value() instanceof Figure rest
                && Stream.concat(left.slotsAround(one).stream(), right.slotsAround(other).stream())
                        .anyMatch(slot -> slot.sort().equals(one.sort())
                                && slot.value() instanceof Figure whole
                                && part.amount().add(rest.amount()).compareTo(whole.amount()) == 0);
    }

    private double ofSurroundings(int i, int j, Slot<?> one, Slot<?> other) {
        Surroundings here = one.surroundings();
        Surroundings there = other.surroundings();
        boolean date = one.sort().equals(Slot.Sort.DATE);
        Sign preposition = date ? Sign.OTHER_PREPOSITION_OF_DATE : Sign.OTHER_PREPOSITION;
        return Sign.WORDS.times(Math.min(pairing.ground().kinship(i, j), MOST_WORDS))
                + Sign.VALUE_BESIDE.when(here.sharesValueWith(there))
                + Sign.OTHER_NAMES.when(areOfOthers(left.namesFor(one), right.namesFor(other)))
                + preposition.when(isOther(here.before(), there.before()))
                + Sign.DATE.when(date)
                + Sign.OTHER_HEDGE.when(isHedgedOtherwise(one, other))
                + Sign.COUNTED_ANEW.when(mayBeCountedAnew(one, other));
    }

    private boolean mayBeCountedAnew(Slot<?> one, Slot<?> other) {
        boolean counts = MovingFacts.isCountedAnew(one.claim()) || MovingFacts.isCountedAnew(other.claim());
        return counts && !left.moment(one).equals(right.moment(other));
    }

    private double ofTopic(Slot<?> one, Slot<?> other) {
        int rivals = rivals(leftOver.left().getOrDefault(one.sort(), List.of()))
                + rivals(leftOver.right().getOrDefault(one.sort(), List.of()));
        boolean oneTold = told.isToldBesides(one, left, right);
        boolean otherTold = told.isToldBesides(other, left, right);
        return Sign.RIVALS.times(Math.log1p(rivals))
                + Sign.TOLD_ELSEWHERE.when(oneTold || otherTold)
                + Sign.BOTH_TOLD_ELSEWHERE.when(oneTold && otherTold);
    }

    private static int rivals(List<Integer> slots) {
        return Math.max(0, slots.size() - 1);
    }

    /** Whether one is told of somebody or something, and the other of something else: "the DAX", "the Nikkei". */
    static boolean areOfOthers(Set<String> names, Set<String> others) {
        return !names.isEmpty() && !others.isEmpty() && Collections.disjoint(names, others);
    }

    private static boolean isOther(String word, String other) {
        return !word.isEmpty()
                && !other.isEmpty()
                && !word.equals(other)
                && !(OF_LEVEL.contains(word) && OF_LEVEL.contains(other));
    }

    private static boolean isHedgedOtherwise(Slot<?> one, Slot<?> other) {
        return one.value() instanceof Figure here
                && other.value() instanceof Figure there
                && here.bound() != there.bound();
    }
}
