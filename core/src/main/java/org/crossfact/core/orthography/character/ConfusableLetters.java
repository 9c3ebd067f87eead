package org.crossfact.core.orthography.character;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.crossfact.core.lexicon.Lexicon;

/** Which letters look like which letters of the Latin alphabet, and back. */
final class ConfusableLetters {

    /** No Latin letter looks like this one. */
    static final int NONE = -1;

    private static final int FIRST_STYLED_PLANE = 0x1D400;
    private static final int LAST_STYLED = 0x1D7FF;
    private static final int FIRST_FULL_WIDTH = 0xFF21;
    private static final int LAST_FULL_WIDTH = 0xFF5A;
    private static final Map<Integer, Integer> LATIN_BY_DOUBLE = new HashMap<>();
    private static final Map<Integer, Integer> CYRILLIC_BY_LATIN = new HashMap<>();

    static {
        Lexicon letters = Lexicon.load(ConfusableLetters.class, "confusable-letters.txt");
        for (String look : letters.words()) {
            int latin = letters.value(look).orElseThrow().codePointAt(0);
            int other = look.codePointAt(0);
            LATIN_BY_DOUBLE.put(other, latin);
            if (isModernCyrillic(other)) {
                CYRILLIC_BY_LATIN.putIfAbsent(latin, other);
            }
        }
    }

    private ConfusableLetters() {}

    /** The Latin letter that a letter of another alphabet looks like, or {@link #NONE}. */
    static int latin(int letter) {
        return LATIN_BY_DOUBLE.getOrDefault(letter, NONE);
    }

    /** The letter of the Russian or Ukrainian alphabet that a Latin letter looks like, or {@link #NONE}. */
    static int cyrillic(int letter) {
        return CYRILLIC_BY_LATIN.getOrDefault(letter, NONE);
    }

    /** Whether a letter is a full-width, bold, script or other styled form of a Latin one. */
    static boolean isStyled(int letter) {
        boolean styled = (letter >= FIRST_FULL_WIDTH && letter <= LAST_FULL_WIDTH)
                || (letter >= FIRST_STYLED_PLANE && letter <= LAST_STYLED);
        return styled && UnicodeScript.of(plain(letter)) == UnicodeScript.LATIN;
    }

    /** The letter without its style. */
    static int plain(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC)
                .codePointAt(0);
    }

    private static boolean isModernCyrillic(int letter) {
        return (letter >= 'А' && letter <= 'я') || letter == 'і' || letter == 'І';
    }
}
