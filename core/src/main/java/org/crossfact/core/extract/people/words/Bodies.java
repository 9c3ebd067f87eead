package org.crossfact.core.extract.people.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossfact.core.lexicon.Lexicon;

/** The names of countries and bodies in one form: "Japanese", "Japan's" and "Japan" are "japan". */
public final class Bodies {

    private static final Lexicon LIST = Lexicon.load(Bodies.class, "bodies.txt");
    private static final int LONGEST = LIST.longestEntry();
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}&]+");
    private static final Set<String> LINKS = Set.of("of", "for", "and", "on", "at", "in");

    private static final Set<String> LOWER_CASE_PARTS = Set.of(
            "foreign",
            "defence",
            "defense",
            "finance",
            "interior",
            "health",
            "commerce",
            "ministry",
            "state",
            "department",
            "town",
            "city",
            "council",
            "party",
            "company",
            "club");

    private Bodies() {}

    private static final class CountryWords {
        private static final Set<String> ALL = singleWords();

        private static Set<String> singleWords() {
            Set<String> words = new HashSet<>();
            for (String entry : LIST.words()) {
                if (entry.indexOf(' ') < 0) {
                    words.add(entry);
                }
            }
            return words;
        }
    }

    /** Whether the word alone names a country, a body or their people. */
    public static boolean isCountryWord(String lower) {
        return CountryWords.ALL.contains(lower);
    }

    /** Whether the word is the one form of what it names: "jordan", but not "jordanian". */
    public static boolean isCountry(String lower) {
        return LIST.value(lower).filter(lower::equals).isPresent();
    }

    /** Whether the word may stand in the name of a body without a capital: "foreign ministry". */
    public static boolean isLowerCasePart(String lower) {
        return LOWER_CASE_PARTS.contains(lower);
    }

    /** The one form of what the words, in lower case, name together. */
    public static Optional<String> named(String words) {
        return LIST.value(words);
    }

    /** A body in its one form: lower case, without articles, parts that the list knows replaced. */
    public static String canonical(String printed) {
        String spelt = printed.toLowerCase(Locale.ROOT)
                .replace("defense", "defence")
                .replace("u.s.", "us")
                .replace("u.k.", "uk")
                .replace("u.n.", "un");
        List<String> words = NO_WORD.splitAsStream(spelt)
                .filter(word -> !word.isEmpty() && !word.equals("the") && !word.equals("s"))
                .toList();
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = longestAt(words, at);
            parts.add(
                    LIST.value(String.join(" ", words.subList(at, at + length))).orElse(words.get(at)));
            at += length;
        }
        while (!parts.isEmpty() && LINKS.contains(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        return String.join(" ", parts);
    }

    /** How many words from {@code at} on the list knows together; 1 when none. */
    private static int longestAt(List<String> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 1; length--) {
            if (LIST.contains(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 1;
    }
}
