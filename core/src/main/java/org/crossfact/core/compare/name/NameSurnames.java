package org.crossfact.core.compare.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.lexicon.WordGroups;

/** Compares surnames. */
final class NameSurnames {

    /** In shorter surnames one letter more often makes another name than a misspelling: Kishi, Kiski, Kisha. */
    private static final int LONG = 7;

    /** With one given name in one office a slip shows in shorter ones too. */
    private static final int LONG_BESIDE_GIVEN_NAME = 4;

    private static final int COMMON_START = 3;
    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);
    private static final LevenshteinDistance TWO_LETTERS = new LevenshteinDistance(2);
    private static final WordGroups SPELLINGS = WordGroups.withNames(NameSurnames.class, "surname-spellings.txt");
    private static final Lexicon COMMON = Lexicon.load(NameSurnames.class, "common-surnames.txt");

    private NameSurnames() {}

    /** How two surnames that are both told agree. */
    static NameMatch compare(String left, String right) {
        String one = NameSpelling.plain(left);
        String other = NameSpelling.plain(right);
        if (one.equals(other)) {
            return left.equalsIgnoreCase(right) ? NameMatch.EQUAL : NameMatch.SPELLING;
        }
        if (isPart(left, right) || isPart(right, left)) {
            return NameMatch.SHORT;
        }
        if (isSpelling(left, right, one, other)) {
            return NameMatch.SPELLING;
        }
        if (isMisspelling(one, other)) {
            return NameMatch.TYPO;
        }
        return NameReadings.ofOneWrittenSurname(NameSpelling.japanese(left), NameSpelling.japanese(right))
                ? NameMatch.MISREAD
                : NameMatch.NONE;
    }

    /** Whether very many people have it. */
    static boolean isCommon(String surname) {
        return COMMON.contains(NameSpelling.plain(surname)) || COMMON.contains(NameSpelling.japanese(surname));
    }

    /** "Leyen" of "von der Leyen", "Garcia" of "Garcia Marquez". */
    private static boolean isPart(String part, String whole) {
        List<String> words = words(whole);
        return words.size() > 1 && words.containsAll(words(part));
    }

    private static List<String> words(String surname) {
        return Arrays.stream(surname.toLowerCase(Locale.ROOT).split("[ -]"))
                .map(NameSpelling::plain)
                .toList();
    }

    private static boolean isSpelling(String left, String right, String one, String other) {
        boolean japanese = NameSpelling.looksJapanese(left) && NameSpelling.looksJapanese(right);
        return (japanese && NameSpelling.japanese(left).equals(NameSpelling.japanese(right)))
                || SPELLINGS.share(one, other)
                || (!japanese && NameSpelling.transliterated(left).equals(NameSpelling.transliterated(right)));
    }

    private static boolean isMisspelling(String one, String other) {
        return isSlip(one, other, LONG) || isSlipInAnotherTransliteration(one, other);
    }

    /** Whether two surnames are one letter apart beside what transliteration explains: "Zhelenskyy", "Zherensky". */
    private static boolean isSlipInAnotherTransliteration(String one, String other) {
        return Math.min(one.length(), other.length()) > LONG
                && Math.abs(one.length() - other.length()) <= 1
                && one.regionMatches(0, other, 0, 2)
                && isSlip(NameSpelling.transliterated(one), NameSpelling.transliterated(other), LONG);
    }

    /** Whether two surnames, each behind the same given name, are one slip apart, and no list or transliteration tells why. */
    static boolean isSlipBesideGivenName(String left, String right) {
        NameMatch match = compare(left, right);
        return (match == NameMatch.NONE || match == NameMatch.TYPO)
                && isSlip(NameSpelling.plain(left), NameSpelling.plain(right), LONG_BESIDE_GIVEN_NAME);
    }

    /** Whether two long surnames that no list takes for one begin alike and are up to two letters apart: "Laubscher", "Lauberscher". */
    static boolean areTwoLettersApart(String left, String right) {
        String one = NameSpelling.plain(left);
        String other = NameSpelling.plain(right);
        return compare(left, right) == NameMatch.NONE
                && Math.min(one.length(), other.length()) >= LONG - 1
                && one.regionMatches(0, other, 0, COMMON_START)
                && TWO_LETTERS.apply(one, other) > 0;
    }

    private static boolean isSlip(String one, String other, int shortest) {
        return Math.min(one.length(), other.length()) >= shortest
                && one.charAt(0) == other.charAt(0)
                && (ONE_LETTER.apply(one, other) == 1 || isTransposed(one, other) || soundsAlike(one, other));
    }

    /** Whether one has a letter once more than the other next to the same letter: "Callinan", "Calinan". */
    static boolean differInDoubling(String left, String right) {
        String one = NameSpelling.plain(left);
        String other = NameSpelling.plain(right);
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        return shorter.length() >= LONG_BESIDE_GIVEN_NAME
                && longer.length() == shorter.length() + 1
                && at > 0
                && longer.charAt(at) == longer.charAt(at - 1)
                && isConsonant(longer.charAt(at))
                && longer.endsWith(shorter.substring(at));
    }

    /** Whether two spellings of a long surname differ in nothing but one consonant for another; y and j are other vowels. */
    static boolean differInConsonant(String left, String right) {
        String one = NameSpelling.plain(left);
        String other = NameSpelling.plain(right);
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.length() >= LONG
                && one.length() == other.length()
                && at < one.length()
                && one.endsWith(other.substring(at + 1))
                && areConsonants(one.charAt(at), other.charAt(at))
                && compare(left, right) == NameMatch.SPELLING;
    }

    private static boolean areConsonants(char one, char other) {
        return one != 'j' && other != 'j' && isConsonant(one) && isConsonant(other);
    }

    /** "Zhelensky" and "Zhelenskyy" are two transliterations. */
    private static boolean isConsonant(char letter) {
        return !NameSpelling.isVowel(letter) && letter != 'y';
    }

    /** Whether one has another spelling of a sound: "Marchetti", "Marketti". */
    private static boolean soundsAlike(String one, String other) {
        return byEar(one).equals(byEar(other));
    }

    private static String byEar(String plain) {
        return plain.replace("sch", "sh")
                .replace("ch", "k")
                .replace("ck", "k")
                .replace("ph", "f")
                .replace("tz", "z");
    }

    /** Whether two neighbours have changed places: "Hague", "Hauge". */
    static boolean isTransposed(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (at < one.length() - 1 && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at < one.length() - 1
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.regionMatches(at + 2, other, at + 2, one.length() - at - 2);
    }
}
