package org.crossfact.core.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes an office for people: "Prime minister of Japan", "Secretary-general of NATO". */
public final class OfficeLabel {

    private static final Set<String> SMALL_WORDS = Set.of("of", "for", "and", "the", "on", "at", "in");
    private static final Set<String> ACRONYMS = Set.of(
            "nato", "asean", "opec", "imf", "who", "iaea", "oecd", "osce", "eu", "un", "ecb", "fda", "cia", "fbi",
            "epa", "aiib", "ioc", "fifa", "uefa", "unicef", "unesco", "usaid", "iea", "ilo", "wto", "uk", "us", "usa");

    /** What names of bodies of several words end with that have "the" before them. */
    private static final Set<String> NOUNS = Set.of(
            "nations",
            "states",
            "kingdom",
            "emirates",
            "republic",
            "union",
            "agency",
            "organization",
            "organisation",
            "commission",
            "council",
            "committee",
            "ministry",
            "department",
            "federation",
            "association",
            "authority",
            "court");

    private static final String VOWELS = "aeiouy";

    private OfficeLabel() {}

    /** The office of a holding with its body, capitals where names have them. */
    public static String of(Holding holding) {
        String role = capital(holding.role());
        return holding.of().isEmpty() ? role : role + " of " + article(holding.of()) + body(holding.of());
    }

    private static String article(String body) {
        int last = body.lastIndexOf(' ');
        return last > 0 && NOUNS.contains(body.substring(last + 1)) ? "the " : "";
    }

    private static String body(String body) {
        return Arrays.stream(body.split(" ")).map(OfficeLabel::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        return ACRONYMS.contains(word) || isUnspeakable(word)
                ? word.toUpperCase(Locale.ROOT)
                : SMALL_WORDS.contains(word) ? word : capital(word);
    }

    /** What has no vowel is spelled letter by letter: the NFL, the FDP. "St" and "Mt" are shortened words. */
    private static boolean isUnspeakable(String word) {
        return word.length() > 2 && word.chars().allMatch(c -> c >= 'b' && c <= 'z' && VOWELS.indexOf(c) < 0);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
