package org.crossfact.core.compare.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Reason;

/**
 * Lays two articles side by side and finds slots that stand in the same words but hold different values.
 *
 * <p>For two slots of one sort the words around both are summed up, each by how near it stands and how rare it is in the
 * two articles. A slot is not looked at further when its value is stated in the other article in words that are nearly
 * as close: then it is that statement which it repeats. What is left is aligned when each is the other's closest.
 */
public final class Aligner {

    /** So much of the words around a slot must stand around the other when both articles are known to tell one story. */
    private static final double CLOSE_IN_STORY = 0.35;
    /** Articles that may tell of two things must use nearly the same words. */
    private static final double CLOSE = 0.5;
    /** A few words in common are chance. */
    static final double ENOUGH = 0.8;

    /** Sentences that share so much are one, when nothing stands in them that the other lacks. */
    private static final double ALIKE = 0.75;

    /** Articles that agree in so many values, and in so many for each that differs, tell one story. */
    private static final int CERTAIN = 3;

    private static final int SHOWN = 8;

    private final Gate gate;

    public Aligner(Gate gate) {
        this.gate = gate;
    }

    /** The statements of both articles that stand in the same words, in the order of the first article. */
    public List<Alignment<?>> align(Account left, Account right) {
        Pairing pairing = new Pairing(gate, left, right);
        boolean toldAsOne = left.from().sharesStoryWith(right.from());
        List<Match> matches = matches(pairing, left, right, toldAsOne);
        boolean oneEvent = toldAsOne || tellOneEvent(matches, 1, 1);
        if (!toldAsOne && tellOneEvent(matches, CERTAIN, CERTAIN)) {
            matches = matches(pairing, left, right, true);
        }
        return matches.stream()
                .filter(match -> !match.differs() || oneEvent || match.isAlike())
                .<Alignment<?>>map(match -> alignment(left, match.one(), right, match.other(), match.comparison()))
                .toList();
    }

    private static List<Match> matches(Pairing pairing, Account left, Account right, boolean oneStory) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < left.slots().size(); i++) {
            match(pairing, left, i, right, oneStory).ifPresent(matches::add);
        }
        return matches;
    }

    /** Two slots in the same words. */
    private record Match(Slot<?> one, Slot<?> other, double closeness, Comparison comparison) {

        boolean differs() {
            return comparison.agreement() == Agreement.DIFFERENT;
        }

        /** Whether the value is one that few things share: no name, no day that is told by its distance only. */
        boolean isTelling() {
            return one.sort().isMeasured() && one.isAbsolute() && other.isAbsolute();
        }

        /** Whether the two sentences are one but for the value. */
        boolean isAlike() {
            Surroundings left = one.surroundings();
            Surroundings right = other.surroundings();
            return !one.sort().equals(Slot.Sort.NAME)
                    && closeness >= ALIKE
                    && left.hasSameNamesAs(right)
                    && !left.hasOtherClauseThan(right);
        }
    }

    /**
     * Whether articles agree in so many values, and in so many for each in which they differ; those that do not tell of
     * two things in like words.
     */
    private static boolean tellOneEvent(List<Match> matches, int least, int forEach) {
        long differ = matches.stream().filter(Match::differs).count();
        long agree = matches.stream()
                .filter(match -> !match.differs() && match.isTelling())
                .map(match -> match.one().value())
                .distinct()
                .count();
        return agree >= least && agree >= forEach * differ;
    }

    private static Optional<Match> match(Pairing pairing, Account left, int i, Account right, boolean oneStory) {
        int partner = pairing.partner(i).orElse(-1);
        Slot<?> one = left.slots().get(i);
        boolean differs = partner >= 0
                && isClose(pairing, i, partner, oneStory)
                && isOneFrame(one, right.slots().get(partner), oneStory);
        int j = differs ? partner : pairing.twin(i).orElse(-1);
        return j >= 0 && isClose(pairing, i, j, oneStory)
                ? Optional.of(new Match(one, right.slots().get(j), pairing.closeness(i, j), pairing.comparison(i, j)))
                : Optional.empty();
    }

    private static boolean isClose(Pairing pairing, int i, int j, boolean oneStory) {
        return pairing.shared(i, j) >= ENOUGH && pairing.closeness(i, j) >= (oneStory ? CLOSE_IN_STORY : CLOSE);
    }

    /** Whether the words that decide what is told of the values are the same; articles of one story may put it freely. */
    private static boolean isOneFrame(Slot<?> one, Slot<?> other, boolean oneStory) {
        Surroundings left = one.surroundings();
        Surroundings right = other.surroundings();
        boolean name = one.sort().equals(Slot.Sort.NAME);
        boolean days = one.isAbsolute() && other.isAbsolute();
        boolean sameThing = oneStory
                ? !left.excludesRoleOf(right)
                : !left.lacksRoleOf(right) && !left.hasOtherVerbsThan(right) && !left.hasOtherWordsBesideThan(right);
        boolean stance = one.sort().isStance();
        return sameThing
                && (!stance || (oneStory && isOneStatement(left, right)))
                && (days || (oneStory && left.isOfSpeech() == right.isOfSpeech()))
                && (!name || left.touchesSameWordAs(right));
    }

    /** The largest and the smallest of a kind are two: only a value or all of a clause with its names makes them one. */
    private static boolean isOneStatement(Surroundings left, Surroundings right) {
        return left.sharesValueWith(right) || (left.hasSameNamesAs(right) && left.sharesMostWith(right));
    }

    @SuppressWarnings("unchecked") // slots of one sort hold values of one kind
    private <V> Alignment<V> alignment(
            Account left, Slot<V> one, Account right, Slot<?> partner, Comparison comparison) {
        Slot<V> other = (Slot<V>) partner;
        Statement<V> first = new Statement<>(one.claim(), left.from());
        Statement<V> second = new Statement<>(other.claim(), right.from());
        Comparison verdict = gate.obstacle(first, second)
                .map(Comparison::incomparable)
                .orElseGet(() -> comparison.agreement() == Agreement.DIFFERENT
                        ? Comparison.different(Reason.SAME_WORDS)
                        : comparison);
        return new Alignment<>(first, second, verdict, ground(left, one, other));
    }

    private static String ground(Account account, Slot<?> slot, Slot<?> other) {
        return account.sentence(slot).words().stream()
                .filter(word -> word.tells() && slot.nearness(word.base()) > 0 && other.nearness(word.base()) > 0)
                .map(word -> account.sentence(slot).quote(word.span()))
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining(", ", "both stand beside the same words: ", ""));
    }
}
