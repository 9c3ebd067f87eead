package org.crossfact.core.orthography.word;

import org.crossfact.core.lexicon.Lexicon;

/** The names of countries in news style; all look-ups in lower case. */
public final class Countries {

    private static final Lexicon NAMES = Lexicon.load(Countries.class, "countries.txt");

    /** The most words that a name has. */
    public static final int LONGEST_NAME = NAMES.longestEntry();

    private Countries() {}

    /** Whether a country is called so; names that are surnames or common words too are left out. */
    public static boolean contains(String lower) {
        return NAMES.contains(lower);
    }
}
