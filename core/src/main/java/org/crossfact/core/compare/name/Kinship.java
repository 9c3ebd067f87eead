package org.crossfact.core.compare.name;

import org.crossfact.core.lexicon.Lexicon;

/** Knows the words that tell that two persons of one surname are in play: "son", "namesake". */
public final class Kinship {

    private static final Lexicon WORDS = Lexicon.load(Kinship.class, "kin.txt");

    private Kinship() {}

    public static boolean isTold(String lower) {
        return WORDS.contains(lower);
    }
}
