package org.crossfact.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossfact.core.lexicon.WordGroups;

/** Compares the names of organisations, which texts write in many ways. */
public final class OrganisationNames {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "the", "of", "for", "and", "on", "at", "in", "inc", "ltd", "co", "corp", "plc", "llc", "group", "company");

    /** Names that share less of their words are not likely to mean one organisation. */
    private static final double ALIKE = 0.6;

    private static final int COMMON_START = 5;

    private static final int FEWEST_SHARED = 3;

    private static final int FEWEST_BESIDE_KIND = 2;

    /** Two letters are the initials of too many names. */
    private static final int SHORTEST_ACRONYM = 3;

    private static final WordGroups KINDS = WordGroups.withNames(OrganisationNames.class, "kinds-of-bodies.txt");

    private OrganisationNames() {}

    /**
     * Whether two names can mean one organisation: not told, the same words in any order, the longer name of one, or its
     * initials. Any other single word is no short name, for a country is not its central bank.
     */
    public static boolean agree(String left, String right) {
        if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
            return true;
        }
        Set<String> one = words(left);
        Set<String> other = words(right);
        return one.equals(other)
                || isShort(one, other)
                || isShort(other, one)
                || isAcronym(left, right)
                || isAcronym(right, left);
    }

    /** Whether one word is the initials of the other name, with or without its small words: "iaea". */
    private static boolean isAcronym(String word, String name) {
        if (word.length() < SHORTEST_ACRONYM || word.indexOf(' ') >= 0 || name.indexOf(' ') < 0) {
            return false;
        }
        String[] words = name.toLowerCase(Locale.ROOT).split("[ -]+", -1);
        return word.equalsIgnoreCase(initials(words, false)) || word.equalsIgnoreCase(initials(words, true));
    }

    private static String initials(String[] words, boolean withSmall) {
        return Arrays.stream(words)
                .filter(word -> !word.isEmpty() && (withSmall || !EMPTY_WORDS.contains(word)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /**
     * Whether two names are so alike that one may be a rendering of the other, and are neither the same words nor one
     * the short form of the other.
     */
    public static boolean areRenderings(String left, String right) {
        Set<String> one = words(left);
        Set<String> other = words(right);
        long shared = one.stream()
                .filter(word -> other.stream().anyMatch(second -> ProperNameComparer.areOne(word, second)))
                .count();
        if (differInKindOnly(left, right) || areWordForWord(List.copyOf(one), List.copyOf(other))) {
            return true;
        }
        return shared >= FEWEST_SHARED
                && shared >= ALIKE * (one.size() + other.size() - shared)
                && !one.equals(other)
                && !isInOrder(one, other)
                && !isInOrder(other, one);
    }

    /** Whether the first word, the last one and half of all stand in the same places: "Sea Tea Traders Union", "Sea Tea Sellers Union". */
    private static boolean areWordForWord(List<String> one, List<String> other) {
        int words = one.size();
        boolean frame = words == other.size()
                && words > FEWEST_SHARED
                && ProperNameComparer.areOne(one.get(0), other.get(0))
                && one.get(words - 1).equals(other.get(words - 1));
        long shared = IntStream.range(0, frame ? words : 0)
                .filter(i -> ProperNameComparer.areOne(one.get(i), other.get(i)))
                .count();
        return shared >= FEWEST_SHARED && 2 * shared >= words && shared < words;
    }

    /** Whether half of the words begin alike, in their order, and no more than half are others: "Volcano Studies", "Volcanic Studies". */
    public static boolean areInflected(String left, String right) {
        List<String> one = List.copyOf(words(left));
        List<String> other = List.copyOf(words(right));
        if (one.size() != other.size() || one.equals(other)) {
            return false;
        }
        long alike = IntStream.range(0, one.size())
                .filter(i -> beginning(one.get(i)).equals(beginning(other.get(i))))
                .count();
        return alike >= FEWEST_SHARED && 2 * alike >= one.size();
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(COMMON_START, word.length()));
    }

    /** Whether nothing but the kind of body is another: "Fisheries Commission of Norland", "Fisheries Committee of Norland". */
    public static boolean differInKindOnly(String left, String right) {
        List<String> one = new ArrayList<>(words(left));
        List<String> other = new ArrayList<>(words(right));
        int words = one.size();
        List<String> shared = List.copyOf(one);
        one.removeAll(other);
        other.removeAll(shared);
        return words > FEWEST_BESIDE_KIND
                && one.size() == 1
                && other.size() == 1
                && KINDS.share(one.get(0), other.get(0));
    }

    /** A short form leaves words out and keeps the order of the others. */
    private static boolean isInOrder(Set<String> part, Set<String> whole) {
        Iterator<String> next = part.iterator();
        String wanted = next.next();
        for (String word : whole) {
            if (word.equals(wanted)) {
                if (!next.hasNext()) {
                    return true;
                }
                wanted = next.next();
            }
        }
        return false;
    }

    private static boolean isShort(Set<String> part, Set<String> whole) {
        return part.size() > 1 && whole.containsAll(part);
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT)
                        .replace("defense", "defence")
                        .split("[ -]+", -1))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .map(OrganisationNames::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Singular and plural are one name: "Security Strategy", "Security Strategies". */
    private static String stem(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
