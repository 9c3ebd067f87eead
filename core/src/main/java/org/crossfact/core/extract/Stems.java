package org.crossfact.core.extract;

/**
 * The part of an English word that its relatives share: "acquire", "acquired" and "acquisition" meet on "acqui". A key
 * for finding words that may be one, never a proof.
 */
public final class Stems {

    /** Longer endings first, so that "ations" is not taken for "s". */
    private static final String[] ENDINGS = {
        "isation", "ization", "ations", "ation", "ments", "ities", "ment", "ions", "ness", "ings", "ance", "ence",
        "able", "ible", "sion", "tion", "ity", "ism", "ist", "ive", "ing", "ion", "ers", "ors", "ate", "ous", "ial",
        "ies", "ed", "er", "or", "ly", "al", "es", "y", "e", "s"
    };
    /** What is left of a shorter word says too little. */
    private static final int SHORTEST = 4;

    private Stems() {}

    /** The stem of a lower-case word; listed irregular forms go by their base form. */
    public static String of(String word) {
        String base = Lemmas.content(word);
        for (String ending : ENDINGS) {
            if (base.endsWith(ending) && base.length() - ending.length() >= SHORTEST) {
                return base.substring(0, base.length() - ending.length());
            }
        }
        return base;
    }
}
