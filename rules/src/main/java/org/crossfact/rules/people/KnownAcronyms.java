package org.crossfact.rules.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Organisation;

/** Knows the full names of acronyms in general use, and tells when an article most likely means one of them. */
final class KnownAcronyms {

    private static final Lexicon NAMES = Lexicon.load(KnownAcronyms.class, "known-acronyms.txt");

    /** "Program" and "Programme", "Defense" and "Defence", "National" and "Nations" begin alike. */
    private static final int COMMON_START = 5;

    private static final int SHORTEST_WORD = 4;

    private KnownAcronyms() {}

    /** The full name that the letters usually stand for, when the printed name has half of its words. */
    static Optional<String> meant(Organisation organisation) {
        return NAMES.value(organisation.acronym().toLowerCase(Locale.ROOT))
                .filter(name -> sharesHalf(words(name), words(organisation.name())));
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
