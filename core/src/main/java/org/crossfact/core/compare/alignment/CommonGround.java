package org.crossfact.core.compare.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossfact.core.lexicon.Lexicon;

/** How much the words around the slots of one article share with those around the slots of another. */
final class CommonGround {

    private static final Lexicon LIGHT_VERBS = Lexicon.load(CommonGround.class, "light-verbs.txt");

    private final Account left;
    private final Account right;
    /** For each slot on the left what it shares with slots of its sort on the right. */
    private final List<Map<Integer, Double>> shared = new ArrayList<>();

    private final Map<String, Double> weights = new HashMap<>();

    /** @param least slots that share less can neither be aligned nor keep others from it: most of all pairs */
    CommonGround(Account left, Account right, double least) {
        this.left = left;
        this.right = right;
        Map<String, List<Account.Near>> index = right.slotsByWord();
        left.slots().forEach(slot -> shared.add(sharedBy(slot, index, least)));
    }

    /** What slot {@code i} on the left shares with those slots on the right that come near, by their numbers. */
    Map<Integer, Double> near(int i) {
        return shared.get(i);
    }

    private Map<Integer, Double> sharedBy(Slot<?> slot, Map<String, List<Account.Near>> index, double least) {
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
            if (sums[j] >= least) {
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
                .filter(entry -> !units.contains(entry.getKey()) && tellsAlone(entry.getKey()))
                .mapToDouble(
                        entry -> weight(entry.getKey()) * Math.sqrt(entry.getValue() * other.nearness(entry.getKey())))
                .sum();
    }

    /** Whether a word around a slot is no other value and no verb that tells nothing alone. */
    static boolean tellsAlone(String word) {
        return !word.startsWith(Surroundings.VALUE) && !LIGHT_VERBS.contains(word);
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
}
