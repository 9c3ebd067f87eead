package org.crossfact.core.compare.alignment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.compare.MovingFacts;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.When;

/** Weighs what speaks for two values that differ, each told by one of two articles only, being told of one fact. */
final class OneFact {

    private static final double MOST_WORDS = 2.5;
    /** What one word that stands rather far off both gives. */
    private static final double A_WORD = 0.15;

    /** Small bare numbers are of anything. */
    private static final double SOME_WORDS = 0.4;

    private static final int SOME_NAMES = 2;
    private static final int MOST_AGREEMENTS = 6;
    /** "Assets of 12", "put at 12", "rose to 12" tell one level. */
    private static final Set<String> OF_LEVEL = Set.of("of", "at", "to", "with", "for");
    /** What shares of a thing make together. */
    private static final List<BigDecimal> WHOLES = List.of(BigDecimal.ONE, BigDecimal.valueOf(100));

    private static final BigDecimal ROUNDED = new BigDecimal("0.001");
    /** So large an amount is no other figure's by chance. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
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
        this.agreement = Sign.AGREEMENT.times(Math.min(leftOver.toldAlike().size(), MOST_AGREEMENTS))
                + Sign.FEW_NAMES.when(left.namesSharedWith(right) < SOME_NAMES);
    }

    /** The log odds that slots {@code i} and {@code j} of one sort are told of one fact. */
    double evidence(int i, int j) {
        Slot<?> one = left.slots().get(i);
        Slot<?> other = right.slots().get(j);
        boolean mayBe = pairing.comparison(i, j).agreement() == Agreement.DIFFERENT
                && one.isSlipOf(other)
                && !areOfOtherRoles(one, other)
                && haveSomethingInCommon(i, j, one, other)
                && one.rate().equals(other.rate())
                && !areBasesOfOthers(left, one, right, other)
                && !areOfStrangers(left, one, right, other)
                && !addUp(left, one, right, other);
        return mayBe
                ? Sign.CHANCE.times(1)
                        + agreement
                        + SlipShape.evidence(one, other)
                        + ofSurroundings(i, j, one, other)
                        + ofTopic(one, other)
                : NEVER;
    }

    /** Numbers, counts and dates with no word or value in common are of anything; so are years that every article of these days tells. */
    private boolean haveSomethingInCommon(int i, int j, Slot<?> one, Slot<?> other) {
        if (left.isOfTheseYears(one) || right.isOfTheseYears(other)) {
            return false;
        }
        if (!one.sort().hasUnit() && !one.hasManyDigits() && !one.sharesWordBeside(other)) {
            return pairing.ground().kinship(i, j) >= SOME_WORDS;
        }
        return (one.sort().hasUnit() && !one.isDate())
                || pairing.ground().kinship(i, j) >= A_WORD
                || one.surroundings().sharesValueWith(other.surroundings());
    }

    /** "By 3" is not "to 3"; of dates "since 2002" is not "in 2008" either. */
    private static boolean areOfOtherRoles(Slot<?> one, Slot<?> other) {
        return one.value() instanceof When
                ? one.surroundings().lacksRoleOf(other.surroundings())
                : one.surroundings().excludesRoleOf(other.surroundings());
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

    /**
     * Whether both are parts of a whole ("a third", "two thirds"; "keeps four brands", "has shed six of its ten brands"), or a
     * sentence tells what lies between them: "5 billion, one billion less than she had asked for".
     */
    static boolean addUp(Account left, Slot<?> one, Account right, Slot<?> other) {
        if (!(one.value() instanceof Figure part) || !(other.value() instanceof Figure rest)) {
            return false;
        }
        BigDecimal sum = part.amount().add(rest.amount());
        BigDecimal between = part.amount().subtract(rest.amount()).abs();
        return WHOLES.stream().anyMatch(whole -> sum.subtract(whole).abs().compareTo(ROUNDED) <= 0)
                || Stream.concat(left.slotsAround(one).stream(), right.slotsAround(other).stream())
                        .anyMatch(slot -> slot.value() instanceof Figure told
                                && (isTold(sum, told, slot.sort().equals(one.sort())) || isTold(between, told, false)));
    }

    private static boolean isTold(BigDecimal amount, Figure told, boolean sameSort) {
        return amount.compareTo(told.amount()) == 0 && (sameSort || amount.compareTo(LARGE) >= 0);
    }

    private double ofSurroundings(int i, int j, Slot<?> one, Slot<?> other) {
        Surroundings here = one.surroundings();
        Surroundings there = other.surroundings();
        boolean date = one.isDate();
        double kinship = Math.min(pairing.ground().kinship(i, j), MOST_WORDS);
        return Sign.WORDS.times(kinship)
                + Sign.VALUE_BESIDE.when(here.sharesValueWith(there))
                + Sign.NOTHING_IN_COMMON.when(kinship < A_WORD && !here.sharesValueWith(there))
                + Sign.OTHER_NAMES.when(areOfOthers(left.namesFor(one), right.namesFor(other)))
                + Sign.OTHER_PREPOSITION.when(date && isOther(here.before(), there.before()))
                + Sign.DATE.when(date)
                + Sign.OTHER_HEDGE.when(isHedgedOtherwise(one, other))
                + Sign.COUNTED_ANEW.when(mayBeCountedAnew(one, other));
    }

    private boolean mayBeCountedAnew(Slot<?> one, Slot<?> other) {
        boolean counts = MovingFacts.isCountedAnew(one.claim()) || MovingFacts.isCountedAnew(other.claim());
        return counts && !left.moment(one).equals(right.moment(other));
    }

    private double ofTopic(Slot<?> one, Slot<?> other) {
        boolean known = told.isToldBesides(one, left, right) && told.isToldBesides(other, left, right);
        return Sign.RIVALS.times(Math.log1p((double) rivals(one, other))) + Sign.BOTH_TOLD_ELSEWHERE.when(known);
    }

    /** How many values that are left over besides could be a slip of one of the two. */
    private long rivals(Slot<?> one, Slot<?> other) {
        return rivals(left, leftOver.left(), one, other) + rivals(right, leftOver.right(), other, one);
    }

    private static boolean countOthers(Slot<?> one, Slot<?> other) {
        return one.countsOtherThan(other) && other.countsOtherThan(one);
    }

    private static long rivals(Account account, Map<Slot.Sort, List<Integer>> leftOver, Slot<?> own, Slot<?> foreign) {
        return leftOver.getOrDefault(own.sort(), List.of()).stream()
                .map(account.slots()::get)
                .filter(slot -> slot != (Object) own && slot.isSlipOf(foreign) && !countOthers(slot, foreign))
                .count();
    }

    /** Whether one is told of somebody or something, and the other of something else: "the DAX", "the Nikkei". */
    static boolean areOfOthers(Set<String> names, Set<String> others) {
        return !names.isEmpty() && !others.isEmpty() && Collections.disjoint(names, others);
    }

    /**
     * Whether the clauses name others, and one of them somebody of whom the other article never speaks: "Citigroup lost 23",
     * "Ford lost 25".
     */
    static boolean areOfStrangers(Account left, Slot<?> one, Account right, Slot<?> other) {
        Set<String> names = one.surroundings().namesOfClause();
        Set<String> others = other.surroundings().namesOfClause();
        return areOfOthers(names, others)
                && (!names.stream().allMatch(right::says) || !others.stream().allMatch(left::says));
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
