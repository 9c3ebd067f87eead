package org.crossfact.core.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes an office for people: "Prime minister of Japan", "Secretary-general of NATO". */
public final class OfficeLabel {

    private static final Set<String> SMALL_WORDS = Set.of("of", "for", "and", "the", "on", "at", "in");
    private static final Set<String> ACRONYMS = Set.of("nato", "asean", "opec", "imf", "who");

    private static final String VOWELS = "aeiouy";

    private OfficeLabel() {}

    /** The office of a holding with its body, capitals where names have them. */
    public static String of(Holding holding) {
        String role = capital(holding.role());
        return holding.of().isEmpty() ? role : role + " of " + body(holding.of());
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
