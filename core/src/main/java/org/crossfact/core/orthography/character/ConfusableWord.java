package org.crossfact.core.orthography.character;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.crossfact.core.orthography.word.Dictionary;

/** A word by the alphabets of its letters: tells how it was meant to be spelt when some letters only look right. */
final class ConfusableWord {

    private static final int SHORTEST_WITH_GREEK = 4;
    private static final String STYLED = "Letters in full width or mathematical style, which searches do not find";

    private final String text;
    private final int[] letters;
    private int latin;
    private int doubles;
    private int others;
    private int styled;
    private int cyrillic;
    private int greekSymbols;

    private ConfusableWord(String text) {
        this.text = text;
        this.letters = text.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            count(i);
        }
    }

    /** What is wrong with {@code word} and its spelling in one alphabet; empty when nothing is. */
    static Optional<Spelling> judge(String word) {
        return new ConfusableWord(word).spelling();
    }

    /**
     * How a word was meant.
     *
     * @param word in one alphabet
     * @param problem what is wrong with the printed one, in plain words
     * @param proof what must hold for it
     */
    record Spelling(String word, String problem, Proof proof) {}

    /** What shows that a word is not meant as it is written. */
    enum Proof {
        /** The word by itself. */
        THE_WORD,
        /** No other alphabet around it. */
        NO_OTHER_ALPHABET,
        /** Latin words around it. */
        LATIN_TEXT
    }

    private void count(int i) {
        int letter = letters[i];
        if (!Character.isLetter(letter)) {
            return;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        if (ConfusableLetters.isStyled(letter)) {
            styled++;
        } else if (script == UnicodeScript.LATIN || letter == 'µ') {
            latin++;
        } else if (ConfusableLetters.latin(letter) == ConfusableLetters.NONE) {
            others++;
        } else {
            doubles++;
        }
        cyrillic += script == UnicodeScript.CYRILLIC ? 1 : 0;
        greekSymbols += script == UnicodeScript.GREEK && isSymbol(i) ? 1 : 0;
    }

    /** Small Greek letters beside Latin ones are science ("TNFα", "NFκB"), unless small letters enclose them. */
    private boolean isSymbol(int i) {
        boolean enclosed = i > 0
                && i + 1 < letters.length
                && letters.length >= SHORTEST_WITH_GREEK
                && Character.isLowerCase(letters[i - 1])
                && Character.isLowerCase(letters[i + 1]);
        return Character.isLowerCase(letters[i]) && letters[i] != 'ο' && !enclosed;
    }

    private Optional<Spelling> spelling() {
        if (styled > 0) {
            return styled + latin < 2 || others > 0 || doubles > 0
                    ? Optional.empty()
                    : Optional.of(new Spelling(with(ConfusableLetters::plain), STYLED, Proof.NO_OTHER_ALPHABET));
        }
        String latinWord = with(ConfusableLetters::latin);
        boolean symbols = greekSymbols > 0 && !(latin >= SHORTEST_WITH_GREEK - 1 && Dictionary.isWord(latinWord));
        if (doubles > 0 && others == 0 && !symbols) {
            return latin > 0
                    ? Optional.of(new Spelling(latinWord, mixed(latinWord), Proof.THE_WORD))
                    : wholly(latinWord);
        }
        boolean cyrillicWord = latin > 0 && latin < cyrillic && cyrillic == doubles + others;
        String spelt = cyrillicWord ? with(ConfusableLetters::cyrillic) : text;
        boolean pure = spelt.codePoints().noneMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
        return cyrillicWord && pure
                ? Optional.of(new Spelling(spelt, "Latin letters stand in a Cyrillic word", Proof.THE_WORD))
                : Optional.empty();
    }

    private String mixed(String spelt) {
        int[] plain = spelt.codePoints().toArray();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] != letters[i]) {
                return "The letter \"" + Character.toString(letters[i]) + "\" is " + alphabet(letters[i])
                        + " and only looks Latin";
            }
        }
        return "Letters of two alphabets in one word";
    }

    /** A word of look-alikes alone is English only if the dictionary has it; in capitals it may be an acronym of its own. */
    private Optional<Spelling> wholly(String spelt) {
        boolean acronym = spelt.length() > 1 && spelt.equals(spelt.toUpperCase(Locale.ROOT));
        boolean known = spelt.length() == 1 ? "aAI".contains(spelt) : Dictionary.knows(spelt.toLowerCase(Locale.ROOT));
        return known && !acronym
                ? Optional.of(new Spelling(
                        spelt, "All letters are " + alphabet(letters[0]) + " and only look Latin", Proof.LATIN_TEXT))
                : Optional.empty();
    }

    private String with(IntUnaryOperator respelling) {
        StringBuilder spelt = new StringBuilder();
        for (int letter : letters) {
            int other = respelling.applyAsInt(letter);
            spelt.appendCodePoint(other == ConfusableLetters.NONE ? letter : other);
        }
        return spelt.toString();
    }

    private static String alphabet(int letter) {
        String name = UnicodeScript.of(letter).name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
