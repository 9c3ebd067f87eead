package org.crossfact.core.compare.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.crossfact.core.compare.ProperNameComparer;
import org.crossfact.core.value.ProperName;

/** Finds names that two articles of one event write with one letter more, less or another, each all through. */
final class Misspellings {

    private Misspellings() {}

    /** For the numbers of names on the left the number of the first on the right that one of both has misspelt. */
    static Map<Integer, Integer> between(Account left, Account right) {
        List<Integer> names = names(left, right);
        List<Integer> others = names(right, left);
        Map<Integer, Integer> found = new HashMap<>();
        for (int i : names) {
            others.stream()
                    .filter(j -> ProperNameComparer.isMisspelling(name(left, i), name(right, j)))
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

    private static ProperName name(Account account, int slot) {
        return (ProperName) account.slots().get(slot).value();
    }
}
