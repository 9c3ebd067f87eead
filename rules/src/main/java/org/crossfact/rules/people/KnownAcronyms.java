package org.crossfact.rules.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfact.core.compare.OrganisationNames;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Organisation;

/** Knows the full names of acronyms in general use, and tells when an article most likely means one of them. */
final class KnownAcronyms {

    private static final Lexicon NAMES = Lexicon.load(KnownAcronyms.class, "known-acronyms.txt");

    /** "Program" and "Programme", "Defense" and "Defence", "National" and "Nations" begin alike. */
    private static final int COMMON_START = 5;

    private static final int SHORTEST_WORD = 4;

    private static final int FEWEST_WORDS = 3;

    private KnownAcronyms() {}

    /** The full name that the letters usually stand for, when the printed name has half of its words. */
    static Optional<String> meant(Organisation organisation) {
        return NAMES.value(organisation.acronym().toLowerCase(Locale.ROOT))
                .filter(name -> sharesHalf(words(name), words(organisation.name())));
    }

    /** The letters that a known name usually has, when the printed ones fit another known name only: "World Health Organization (WFP)". */
    static Optional<String> exchanged(Organisation organisation, AcronymFit fit) {
        boolean otherName = !fit.fits()
                && NAMES.contains(organisation.acronym().toLowerCase(Locale.ROOT))
                && meant(organisation).isEmpty();
        return otherName
                ? NAMES.words().stream()
                        .filter(letters -> NAMES.value(letters)
                                .filter(name -> areOneName(name, organisation.name()))
                                .isPresent())
                        .map(letters -> letters.toUpperCase(Locale.ROOT))
                        .findFirst()
                : Optional.empty();
    }

    /** "Organisation" and "Organization" are one. */
    private static boolean areOneName(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("isation", "ization").replace('-', ' ');
    }

    /** Whether letters are an acronym in general use. */
    static boolean has(String letters) {
        return NAMES.contains(letters.toLowerCase(Locale.ROOT));
    }

    /** The letters in their usual order, when the name is a known one and two neighbours of its acronym have changed places. */
    static Optional<String> turned(Organisation organisation) {
        String printed = organisation.acronym().toLowerCase(Locale.ROOT);
        return NAMES.words().stream()
                .filter(letters -> AcronymFit.areTurned(letters, printed))
                .filter(letters -> NAMES.value(letters)
                        .filter(name -> endsWith(organisation.name(), name))
                        .isPresent())
                .map(letters -> letters.toUpperCase(Locale.ROOT))
                .findFirst();
    }

    private static boolean endsWith(String printed, String name) {
        return printed.toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the printed name has nothing but one other word, in a short name the last, or another kind of body. */
    static boolean nearlyIs(String name, String printed) {
        boolean sameWords = words(name).equals(words(printed)); // "Organisation" and "Organization"
        return !sameWords && (hasOneOtherWord(name, printed) || OrganisationNames.differInKindOnly(name, printed));
    }

    private static boolean hasOneOtherWord(String name, String printed) {
        String[] one = name.split(" ", -1);
        String[] other = printed.split(" ", -1);
        int words = one.length;
        boolean mayDiffer = words >= FEWEST_WORDS && words == other.length;
        long others = IntStream.range(0, mayDiffer ? words : 0)
                .filter(i -> !one[i].equalsIgnoreCase(other[i]))
                .count();
        return others == 1 && (words > FEWEST_WORDS || !one[words - 1].equalsIgnoreCase(other[words - 1]));
    }

    private static boolean sharesHalf(List<String> full, List<String> printed) {
        long shared = full.stream().filter(printed::contains).count();
        return shared > 0 && 2 * shared >= full.size();
    }

    /** The beginnings of the longer words, in lower case. */
    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ -]+", -1))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, Math.min(COMMON_START, word.length())))
                .distinct()
                .toList();
    }
}
