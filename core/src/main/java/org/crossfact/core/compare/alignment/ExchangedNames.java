package org.crossfact.core.compare.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.crossfact.core.compare.ProperNameComparer;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.ProperName;

/**
 * Finds names that two articles of one event write differently, each all through: with one letter more, less or another,
 * or with another given name or surname for whoever has the same part in it.
 */
final class ExchangedNames {

    private static final Lexicon SPEECH = Lexicon.load(Surroundings.class, "speech.txt");
    private static final Lexicon LIGHT_VERBS = Lexicon.load(CommonGround.class, "light-verbs.txt");

    /** So near to both names stands a word that tells the same part: "prosecutor Ada Boll", "Ada Holl, the prosecutor". */
    private static final double NEAR = 0.4;

    private final Account left;
    private final Account right;

    private ExchangedNames(Account left, Account right) {
        this.left = left;
        this.right = right;
    }

    /** For the numbers of names on the left the number of the first on the right that stands for the same bearer. */
    static Map<Integer, Integer> between(Account left, Account right) {
        return new ExchangedNames(left, right).found();
    }

    private Map<Integer, Integer> found() {
        List<Integer> others = names(right, left);
        Map<Integer, Integer> found = new HashMap<>();
        for (int i : names(left, right)) {
            others.stream()
                    .filter(j -> areOfOne(left.slots().get(i), right.slots().get(j)))
                    .findFirst()
                    .ifPresent(j -> found.put(i, j));
        }
        return found;
    }

    /** The names of an article of which the other one lacks a word. */
    private static List<Integer> names(Account account, Account other) {
        return IntStream.range(0, account.slots().size())
                .filter(i -> account.slots().get(i).value() instanceof ProperName)
                .filter(i -> account.slots().get(i).words().stream().anyMatch(word -> !other.says(word)))
                .boxed()
                .toList();
    }

    private boolean areOfOne(Slot<?> one, Slot<?> other) {
        ProperName name = (ProperName) one.value();
        ProperName rival = (ProperName) other.value();
        return ProperNameComparer.isMisspelling(name, rival)
                || (ProperNameComparer.shareGivenNameOrSurname(name, rival) && shareWordNear(one, other));
    }

    private static boolean shareWordNear(Slot<?> one, Slot<?> other) {
        return one.around().entrySet().stream()
                .filter(entry -> Math.min(entry.getValue(), other.nearness(entry.getKey())) >= NEAR)
                .map(Map.Entry::getKey)
                .anyMatch(word -> !one.surroundings().names().contains(word)
                        && !word.startsWith(Surroundings.VALUE)
                        && !SPEECH.contains(word)
                        && !LIGHT_VERBS.contains(word));
    }
}
