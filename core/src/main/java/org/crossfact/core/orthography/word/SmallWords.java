package org.crossfact.core.orthography.word;

import java.util.List;
import org.crossfact.core.lexicon.WordTable;

/** The small words by which languages are known: tells of a word which of them have it. */
public final class SmallWords {

    private static final WordTable TABLE = WordTable.load(SmallWords.class, "small-words.txt");
    private static final List<String> LANGUAGES = TABLE.groups();

    private SmallWords() {}

    /** The tags of all languages, English first. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /**
     * Adds one for each language of which a word in lower case is a small word.
     *
     * @param counts one number for each of {@link #languages()}
     */
    public static void count(String lower, int[] counts) {
        TABLE.count(lower, counts);
    }
}
