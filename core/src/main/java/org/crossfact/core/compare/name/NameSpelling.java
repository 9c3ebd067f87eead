package org.crossfact.core.compare.name;

import java.text.Normalizer;
import java.util.Locale;

/** Writes names so that spellings of one name become equal: plain letters, Japanese romanisation, consonants. */
public final class NameSpelling {

    private static final String[][] KUNREI = {
        {"sy", "sh"},
        {"ty", "ch"},
        {"zy", "j"},
        {"jy", "j"},
        {"si", "shi"},
        {"ti", "chi"},
        {"tu", "tsu"},
        {"hu", "fu"},
        {"sfu", "shu"},
        {"cfu", "chu"},
        {"zi", "ji"},
        {"tch", "cch"},
        {"mb", "nb"},
        {"mp", "np"},
        {"mm", "nm"}
    };
    private static final String[][] LONG_VOWELS = {{"oo", "o"}, {"ou", "o"}, {"uu", "u"}};
    private static final String[][] TRANSLITERATION = {
        {"ph", "f"},
        {"ck", "k"},
        {"kh", "h"},
        {"zh", "j"},
        {"ks", "x"},
        {"iy", "i"},
        {"yi", "i"},
        {"y", "i"},
        {"j", "i"},
        {"w", "v"},
        {"c", "k"},
        {"q", "k"},
        {"th", "t"}
    };
    private static final String[][] KOREAN = {
        {"eo", "u"},
        {"eu", "u"},
        {"oo", "u"},
        {"ou", "u"},
        {"ae", "e"},
        {"ee", "i"},
        {"g", "k"},
        {"d", "t"},
        {"b", "p"},
        {"ch", "j"},
        {"r", "l"},
        {"yo", "yu"},
        {"yu", "u"}
    };
    private static final String[][] CONSONANTS = {
        {"sch", "s"},
        {"sh", "s"},
        {"ph", "f"},
        {"ck", "k"},
        {"ch", "k"},
        {"th", "t"},
        {"dt", "t"},
        {"kh", "k"},
        {"c", "k"},
        {"q", "k"},
        {"z", "s"},
        {"w", "v"},
        {"x", "ks"}
    };

    private NameSpelling() {}

    /** Lower case without diacritics, apostrophes, full stops, hyphens and spaces: "Ken'ichi" is "kenichi". */
    public static String plain(String name) {
        boolean composed = !Normalizer.isNormalized(name, Normalizer.Form.NFD);
        String split = composed ? Normalizer.normalize(name, Normalizer.Form.NFD) : name;
        StringBuilder letters = new StringBuilder(name.length());
        split.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString()
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("ß", "ss")
                .replace("æ", "ae");
    }

    /**
     * A Japanese name in Hepburn letters without length of vowels, whichever romanisation it was written in: "Ōno",
     * "Ohno", "Oono" and "Ouno" are "ono"; "Hurusyo" is "furusho".
     */
    public static String japanese(String name) {
        String letters = replace(replace(plain(name), KUNREI), LONG_VOWELS);
        StringBuilder folded = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            if (!isLengthening(letters, i)) {
                folded.append(letters.charAt(i));
            }
        }
        return folded.toString();
    }

    /** An h after o and before a consonant or the end only lengthens the vowel. */
    private static boolean isLengthening(String letters, int i) {
        return i > 0
                && letters.charAt(i) == 'h'
                && letters.charAt(i - 1) == 'o'
                && (i + 1 == letters.length() || (!isVowel(letters.charAt(i + 1)) && letters.charAt(i + 1) != 'y'));
    }

    /** Whether the letters fall into Japanese syllables, each a consonant with a vowel, or n. */
    public static boolean looksJapanese(String name) {
        String letters = japanese(name);
        int i = 0;
        while (i < letters.length()) {
            int syllable = syllable(letters, i);
            if (syllable == 0) {
                return false;
            }
            i += syllable;
        }
        return letters.length() > 1;
    }

    /** The length of the syllable at {@code i}; 0 when there is none. */
    private static int syllable(String letters, int i) {
        int at = i;
        while (at < letters.length() && !isVowel(letters.charAt(at))) {
            at++;
        }
        String onset = letters.substring(i, at);
        boolean closed = at == letters.length();
        if (onset.startsWith("n") && (closed || (onset.length() > 1 && onset.charAt(1) != 'y'))) {
            return 1;
        }
        String single = onset.length() > 1 && onset.charAt(0) == onset.charAt(1) ? onset.substring(1) : onset;
        return !closed && isOnset(single) ? at + 1 - i : 0;
    }

    private static boolean isOnset(String consonants) {
        return switch (consonants.length()) {
            case 0 -> true;
            case 1 -> "kstnhmyrwgzdbpjf".contains(consonants);
            case 2 -> "sh ch ts ky ny hy my ry gy by py cc".contains(consonants);
            default -> "cch ssh tts kky ppy".contains(consonants);
        };
    }

    static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    /** A name of any language with the usual swaps of transliteration undone: "Sergey" and "Sergei" are equal. */
    public static String transliterated(String name) {
        return withoutDoubles(replace(plain(name), TRANSLITERATION));
    }

    /** A Korean given name with the swaps of its romanisations undone: "Seok-yeol" and "Suk-yeol" are equal. */
    static String korean(String name) {
        return withoutDoubles(replace(plain(name), KOREAN));
    }

    /**
     * The first letter and the consonants of a surname, alike-sounding ones as one letter, so that most misspellings
     * have the same: a key, never a proof.
     */
    public static String skeleton(String surname) {
        String plain = looksJapanese(surname) ? japanese(surname) : plain(surname);
        String letters = replace(plain, CONSONANTS);
        StringBuilder bones = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (i == 0 || (!isVowel(letter) && letter != 'h' && letter != 'y')) {
                bones.append(letter);
            }
        }
        return withoutDoubles(bones.toString());
    }

    private static String replace(String letters, String[][] pairs) {
        String replaced = letters;
        for (String[] pair : pairs) {
            replaced = replaced.replace(pair[0], pair[1]);
        }
        return replaced;
    }

    private static String withoutDoubles(String letters) {
        StringBuilder single = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            if (i == 0 || letters.charAt(i) != letters.charAt(i - 1)) {
                single.append(letters.charAt(i));
            }
        }
        return single.toString();
    }
}
