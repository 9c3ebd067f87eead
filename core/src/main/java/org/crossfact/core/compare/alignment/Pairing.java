package org.crossfact.core.compare.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Reason;

/** The slots of two articles with what the words around them share; who may be whose partner is decided from all of them. */
final class Pairing {

    /** A value stated elsewhere in words so close, measured by the closest, is repeated from there. */
    private static final double NEARLY = 0.6;

    /** Slots that share less than nearly enough can neither be aligned nor keep others from it: most of all pairs. */
    private static final double LEAST = NEARLY * Aligner.ENOUGH;

    private static final Lexicon LIGHT_VERBS = Lexicon.load(Pairing.class, "light-verbs.txt");

    private final Gate gate;
    private final Account left;
    private final Account right;
    private final Doubts doubts;
    /** For each slot on the left what it shares with slots of its sort on the right. */
    private final List<Map<Integer, Double>> shared = new ArrayList<>();

    private final Map<String, Double> weights = new HashMap<>();
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
        Map<String, List<Account.Near>> index = right.slotsByWord();
        for (int i = 0; i < left.slots().size(); i++) {
            shared.add(sharedBy(left.slots().get(i), index));
            comparisons.add(comparisonsOf(i));
            note(i);
        }
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

    /** What the slot shares with those slots on the right that come near, by their numbers. */
    private Map<Integer, Double> sharedBy(Slot<?> slot, Map<String, List<Account.Near>> index) {
        double[] sums = new double[right.slots().size()];
        slot.around().forEach((word, near) -> {
            double weight = weight(word);
            for (Account.Near other : index.getOrDefault(word, List.of())) {
                if (other.sort().equals(slot.sort())) {
                    sums[other.slot()] += weight * Math.sqrt(near * other.nearness());
                }
            }
        });
        Map<Integer, Double> enough = new LinkedHashMap<>();
        for (int j = 0; j < sums.length; j++) {
            if (sums[j] >= LEAST) {
                enough.put(j, sums[j]);
            }
        }
        return enough;
    }

    /** A word that stands in many sentences of these articles is their topic and tells none of them from another. */
    private double weight(String word) {
        return weights.computeIfAbsent(word, this::findWeight);
    }

    private double findWeight(String word) {
        int sentences = Math.max(left.sentencesWith(word), right.sentencesWith(word));
        return 1 / (1 + Math.log(Math.max(1, sentences)));
    }

    private void note(int i) {
        shared.get(i).forEach((j, sum) -> {
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
        for (int j : shared.get(i).keySet()) {
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
        for (int j : shared.get(i).keySet()) {
            if ((best < 0 || isCloser(shared(i, j), j, shared(i, best), best)) && mayPair(i, j)) {
                best = j;
            }
        }
        return best >= 0 && closestTo(best) == i ? OptionalInt.of(best) : OptionalInt.empty();
    }

    /** The slot on the right that says the same as slot {@code i} in the closest words. */
    OptionalInt twin(int i) {
        int best = -1;
        for (int j : shared.get(i).keySet()) {
            if (repeats(i, j) && (best < 0 || isCloser(shared(i, j), j, shared(i, best), best))) {
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
        for (int i = 0; i < shared.size(); i++) {
            if (shared.get(i).containsKey(j)
                    && (best < 0 || isCloser(shared(i, j), i, shared(best, j), best))
                    && mayPair(i, j)) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isCloser(double sum, int number, double other, int otherNumber) {
        return sum > other || (sum == other && number < otherNumber);
    }

    /** How much the words around two slots share, each word by its weight. */
    double shared(int i, int j) {
        return shared.get(i).getOrDefault(j, 0.0);
    }

    /**
     * How much the words around two slots share without those of their unit, which slots of one sort have anyway, other
     * values, and verbs that tell nothing alone.
     */
    double kinship(int i, int j) {
        Slot<?> one = left.slots().get(i);
        Slot<?> other = right.slots().get(j);
        Set<String> units = one.unitWords();
        return one.around().entrySet().stream()
                .filter(entry -> !units.contains(entry.getKey())
                        && !entry.getKey().startsWith(Surroundings.VALUE)
                        && !LIGHT_VERBS.contains(entry.getKey()))
                .mapToDouble(
                        entry -> weight(entry.getKey()) * Math.sqrt(entry.getValue() * other.nearness(entry.getKey())))
                .sum();
    }

    /** How much of the words around the one stands around the other too, 0 to 1; the fewer words count. */
    double closeness(int i, int j) {
        return shared(i, j)
                / Math.min(total(left.slots().get(i)), total(right.slots().get(j)));
    }

    private double total(Slot<?> slot) {
        return slot.around().entrySet().stream()
                .mapToDouble(entry -> weight(entry.getKey()) * entry.getValue())
                .sum();
    }

    /** Whether neither value is stated in the other article in words nearly as close as the two are. */
    private boolean isOwn(int i, int j) {
        double least = NEARLY * shared(i, j);
        return (leftRepeats.most[i] < least || !isRepeatedOnRight(i, j, least))
                && (rightRepeats.most[j] < least || !isRepeatedOnLeft(i, j, least));
    }

    private boolean isRepeatedOnRight(int i, int j, double least) {
        Slot<?> rival = right.slots().get(j);
        return shared.get(i).entrySet().stream()
                .filter(entry -> entry.getValue() >= least && repeats(i, entry.getKey()))
                .map(entry -> right.slots().get(entry.getKey()))
                .anyMatch(twin ->
                        !isVague(twin, rival) && !doubts.isSwapped(left.slots().get(i), twin, rival));
    }

    private boolean isRepeatedOnLeft(int i, int j, double least) {
        Slot<?> rival = left.slots().get(i);
        return IntStream.range(0, shared.size())
                .filter(k -> shared(k, j) >= least && repeats(k, j))
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

    private boolean mayPair(int i, int j) {
        double sum = shared(i, j);
        return comparison(i, j).agreement() == Agreement.DIFFERENT
                && isOwn(i, j)
                && Math.max(leftAdmits.most[i], rightAdmits.most[j]) < sum
                && !doubts.areOf(left.slots().get(i), right.slots().get(j));
    }
}
