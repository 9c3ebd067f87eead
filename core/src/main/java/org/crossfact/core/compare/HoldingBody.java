package org.crossfact.core.compare;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the bodies that offices belong to, which texts name in many ways. */
final class HoldingBody {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "the", "of", "for", "and", "on", "at", "in", "inc", "ltd", "co", "corp", "plc", "llc", "group", "company");

    private HoldingBody() {}

    /**
     * Whether two bodies can be one: not told, the same words in any order, or the longer name of one. A single word
     * is no short name, for a country is not its central bank.
     */
    static boolean agree(String left, String right) {
        if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
            return true;
        }
        Set<String> one = stems(left);
        Set<String> other = stems(right);
        return one.equals(other) || isShort(one, other) || isShort(other, one);
    }

    private static boolean isShort(Set<String> part, Set<String> whole) {
        return part.size() > 1 && whole.containsAll(part);
    }

    private static Set<String> stems(String body) {
        return Arrays.stream(body.split("[ -]"))
                .filter(word -> !EMPTY_WORDS.contains(word))
                .map(HoldingBody::stem)
                .collect(Collectors.toSet());
    }

    /** Singular and plural are one name: "Security Strategy", "Security Strategies". */
    private static String stem(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
