package org.crossfact.core.compare.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Reason;

/** The slots of two articles with what the words around them share; who may be whose partner is decided from all of them. */
final class Pairing {

    /** A value stated elsewhere in words so close, measured by the closest, is repeated from there. */
    private static final double NEARLY = 0.6;
    /** The same of a figure in the very sentence of the other one: "nominated for seven prizes and won four". */
    private static final double NEARLY_BESIDE = 0.3;

    private final Gate gate;
    private final Account left;
    private final Account right;
    private final Doubts doubts;
    private final CommonGround ground;
    private final List<Map<Integer, Comparison>> comparisons = new ArrayList<>();
    private final Closest leftRepeats;
    private final Closest rightRepeats;
    private final Closest leftAdmits;
    private final Closest rightAdmits;

    Pairing(Gate gate, Account left, Account right) {
        this.gate = gate;
        this.left = left;
        this.right = right;
        this.doubts = new Doubts(left, right);
        leftRepeats = new Closest(left.slots().size());
        rightRepeats = new Closest(right.slots().size());
        leftAdmits = new Closest(left.slots().size());
        rightAdmits = new Closest(right.slots().size());
        this.ground = new CommonGround(left, right, NEARLY * Aligner.ENOUGH);
        for (int i = 0; i < left.slots().size(); i++) {
            comparisons.add(comparisonsOf(i));
            note(i);
        }
    }

    /** How much the words around the slots share. */
    CommonGround ground() {
        return ground;
    }

    /** The most that each slot shares with another of some sort. */
    private static final class Closest {

        private final double[] most;

        Closest(int slots) {
            most = new double[slots];
        }

        void add(int slot, double sum) {
            most[slot] = Math.max(most[slot], sum);
        }
    }

    private void note(int i) {
        ground.near(i).forEach((j, sum) -> {
            if (repeats(i, j)) {
                leftRepeats.add(i, sum);
                rightRepeats.add(j, sum);
            } else if (comparison(i, j).agreement() == Agreement.COMPATIBLE) {
                leftAdmits.add(i, sum);
                rightAdmits.add(j, sum);
            }
        });
    }

    private Map<Integer, Comparison> comparisonsOf(int i) {
        Map<Integer, Comparison> found = new HashMap<>();
        for (int j : ground.near(i).keySet()) {
            found.put(j, compare(left.slots().get(i), right.slots().get(j)));
        }
        return found;
    }

    @SuppressWarnings("unchecked") // slots of one sort hold values of one kind
    private <V> Comparison compare(Slot<V> one, Slot<?> other) {
        Slot<V> second = (Slot<V>) other;
        return gate.compareCandidates(
                one.claim().kind(), List.of(one.valueBeside(second)), List.of(second.valueBeside(one)));
    }

    /** The slot on the right that differs from slot {@code i} and is as close to it as any, and it to that one. */
    OptionalInt partner(int i) {
        int best = -1;
        for (int j : ground.near(i).keySet()) {
            if ((best < 0 || isCloser(ground.shared(i, j), j, ground.shared(i, best), best)) && mayPair(i, j)) {
                best = j;
            }
        }
        return best >= 0 && closestTo(best) == i ? OptionalInt.of(best) : OptionalInt.empty();
    }

    /** The slot on the right that says the same as slot {@code i} in the closest words. */
    OptionalInt twin(int i) {
        int best = -1;
        for (int j : ground.near(i).keySet()) {
            if (repeats(i, j) && (best < 0 || isCloser(ground.shared(i, j), j, ground.shared(i, best), best))) {
                best = j;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** Whether slot {@code j} on the right tells the value of slot {@code i}, not just one that it admits. */
    boolean repeats(int i, int j) {
        Comparison comparison = comparison(i, j);
        return comparison.agreement() == Agreement.SAME
                || (comparison.agreement() == Agreement.COMPATIBLE
                        && (comparison.reason() != Reason.HEDGE || isOneNumber(i, j)));
    }

    /** "About 140,000" and "140,000" repeat each other, "at least six" and "nine" do not. */
    private boolean isOneNumber(int i, int j) {
        return left.slots().get(i).value() instanceof Figure one
                && right.slots().get(j).value() instanceof Figure other
                && one.amount().compareTo(other.amount()) == 0;
    }

    /** How the values of two slots of one sort agree. */
    Comparison comparison(int i, int j) {
        return comparisons
                .get(i)
                .computeIfAbsent(
                        j, unseen -> compare(left.slots().get(i), right.slots().get(unseen)));
    }

    private int closestTo(int j) {
        int best = -1;
        for (int i = 0; i < left.slots().size(); i++) {
            if (ground.near(i).containsKey(j)
                    && (best < 0 || isCloser(ground.shared(i, j), i, ground.shared(best, j), best))
                    && mayPair(i, j)) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isCloser(double sum, int number, double other, int otherNumber) {
        return sum > other || (sum == other && number < otherNumber);
    }

    /** Whether neither value is stated in the other article in words nearly as close as the two are. */
    private boolean isOwn(int i, int j) {
        double least = NEARLY_BESIDE * ground.shared(i, j);
        return (leftRepeats.most[i] < least || !isRepeatedOnRight(i, j))
                && (rightRepeats.most[j] < least || !isRepeatedOnLeft(i, j));
    }

    private boolean isRepeatedOnRight(int i, int j) {
        Slot<?> rival = right.slots().get(j);
        return ground.near(i).entrySet().stream()
                .filter(entry -> entry.getValue() >= least(i, j, right.slots().get(entry.getKey()), rival)
                        && repeats(i, entry.getKey()))
                .map(entry -> right.slots().get(entry.getKey()))
                .anyMatch(twin ->
                        !isVague(twin, rival) && !doubts.isSwapped(left.slots().get(i), twin, rival));
    }

    /** How close {@code twin} must be to tell what is told of the one slot, given what that shares with {@code rival}. */
    private double least(int i, int j, Slot<?> twin, Slot<?> rival) {
        boolean beside = twin.sentence() == rival.sentence() && !twin.isDate();
        return (beside ? NEARLY_BESIDE : NEARLY) * ground.shared(i, j);
    }

    private boolean isRepeatedOnLeft(int i, int j) {
        Slot<?> rival = left.slots().get(i);
        return IntStream.range(0, left.slots().size())
                .filter(k -> ground.shared(k, j) >= least(i, j, left.slots().get(k), rival) && repeats(k, j))
                .mapToObj(left.slots()::get)
                .anyMatch(twin ->
                        !isVague(twin, rival) && !doubts.isSwapped(right.slots().get(j), twin, rival));
    }

    /** Whether {@code twin} tells its date so vaguely that it says the same as {@code rival} too. */
    private boolean isVague(Slot<?> twin, Slot<?> rival) {
        return twin.sort().equals(rival.sort())
                && !twin.value().equals(rival.value())
                && compare(twin, rival).reason() == Reason.GRANULARITY;
    }

    /** A name beside the same words that has another part in them is nobody's rival. */
    private static boolean haveOnePart(Slot<?> one, Slot<?> other) {
        return !one.sort().equals(Slot.Sort.NAME) || one.surroundings().touchesSameWordAs(other.surroundings());
    }

    private boolean mayPair(int i, int j) {
        double sum = ground.shared(i, j);
        return comparison(i, j).agreement() == Agreement.DIFFERENT
                && haveOnePart(left.slots().get(i), right.slots().get(j))
                && isOwn(i, j)
                && Math.max(leftAdmits.most[i], rightAdmits.most[j]) < sum
                && !doubts.areOf(left.slots().get(i), right.slots().get(j));
    }
}
