package org.crossfact.core.compare.name;

import org.crossfact.core.lexicon.Lexicon;

/** Knows the given names of languages that put the given name first; loaded when it is first asked. */
public final class KnownGivenNames {

    private static final Lexicon LIST = Lexicon.load(KnownGivenNames.class, "given-names.txt");

    private KnownGivenNames() {}

    /** Whether the list has the word, which is in lower case, with its diacritics or without. */
    public static boolean has(String lower) {
        return LIST.contains(lower) || (isBeyondAscii(lower) && LIST.contains(NameSpelling.plain(lower)));
    }

    private static boolean isBeyondAscii(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 'z') {
                return true;
            }
        }
        return false;
    }
}
