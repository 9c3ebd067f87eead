package org.crossfact.core.compare.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.compare.ProperNameComparer;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.ProperName;

/**
 * Finds names that two articles of one event write differently, each all through: with one letter more, less or another,
 * or with another given name or surname for whoever has the same part in it.
 */
final class ExchangedNames {

    private static final Lexicon SPEECH = Lexicon.load(Surroundings.class, "speech.txt");

    /** So near to both names stands a word that tells the same part: "prosecutor Ada Boll", "Ada Holl, the prosecutor". */
    private static final double NEAR = 0.55;
    /** The same in a story that the user told. */
    private static final double NEAR_IN_STORY = 0.4;
    /** No more than a mark, or a word, stands between. */
    private static final double BESIDE = 0.6;
    /** The same of a name, before which its preposition and its title stand. */
    private static final double BESIDE_NAME = 0.45;

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

    private boolean shareWordNear(Slot<?> one, Slot<?> other) {
        boolean story = left.from().sharesStoryWith(right.from());
        return wordsWithin(one, other, story ? NEAR_IN_STORY : NEAR)
                .anyMatch(word -> !one.surroundings().names().contains(word));
    }

    /**
     * Whether a word beside both, be it a title or the name of a body, tells the same part: "Boeing's Ada Boll", "Eva Boll of
     * Boeing", "the mediator Ada Boll", "Eva Boll, the mediator".
     */
    static boolean sharePartBeside(Slot<?> one, Slot<?> other) {
        return wordsWithin(one, other, BESIDE_NAME)
                .anyMatch(word -> one.surroundings().names().contains(word)
                        || Math.min(one.nearness(word), other.nearness(word)) >= BESIDE);
    }

    private static Stream<String> wordsWithin(Slot<?> one, Slot<?> other, double nearness) {
        return one.around().entrySet().stream()
                .filter(entry -> Math.min(entry.getValue(), other.nearness(entry.getKey())) >= nearness)
                .map(Map.Entry::getKey)
                .filter(word -> CommonGround.tellsAlone(word) && !SPEECH.contains(word));
    }
}
