package org.crossfact.core.extract.people.name;

import java.util.List;
import java.util.Locale;
import org.crossfact.core.compare.name.NameSpelling;

/** Decides which end of a name the surname stands at, from the lists alone; western order where they are silent. */
public final class NameOrder {

    /** Longer given names of Korean and Vietnamese persons are written in several words. */
    private static final int LONGEST_SYLLABLE = 6;

    private NameOrder() {}

    /** Whether the first of the words, which are those of one name without title, is the surname. */
    public static boolean isFamilyFirst(List<String> words) {
        if (words.size() < 2 || words.size() > 4) {
            return false;
        }
        String first = words.get(0).toLowerCase(Locale.ROOT);
        String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        if (isAllCapitals(words.get(0)) != isAllCapitals(words.get(words.size() - 1))) {
            return isAllCapitals(words.get(0));
        }
        if (words.size() == 2 && isJapanese(first, last)) {
            return !isJapanese(last, first);
        }
        if (words.size() == 2 && isJapanese(last, first)) {
            return false;
        }
        if (words.size() == 2 && (isUnlistedJapanese(first, last) || isSurnameAlone(first, last))) {
            return true;
        }
        if (NameLists.isHungarianGiven(last) && !NameLists.isGiven(first) && !NameLists.isHungarianGiven(first)) {
            return true;
        }
        return NameLists.familyFirst(first)
                .filter(language -> isGivenOf(language, words, last))
                .isPresent();
    }

    /** Press agencies print the surname in capitals where the order is in doubt. */
    public static boolean isAllCapitals(String word) {
        return word.length() > 2
                && word.codePoints().allMatch(Character::isUpperCase)
                && NameLists.suffix(word.toLowerCase(Locale.ROOT)).isEmpty();
    }

    private static boolean isJapanese(String surname, String given) {
        return NameLists.isJapaneseSurname(surname) && NameLists.isJapaneseGiven(given);
    }

    /** A listed given name behind a word that sounds Japanese and is no given name: the lists lack surnames. */
    private static boolean isUnlistedJapanese(String first, String last) {
        return NameLists.isJapaneseGiven(last)
                && !NameLists.isJapaneseSurname(last)
                && !NameLists.isGiven(first)
                && !NameLists.isJapaneseGiven(first)
                && first.indexOf('-') < 0
                && NameSpelling.looksJapanese(first);
    }

    /** A listed surname before a word that sounds Japanese and is no surname: the lists lack given names. */
    private static boolean isSurnameAlone(String first, String last) {
        return NameLists.isJapaneseSurname(first)
                && !NameLists.isJapaneseGiven(first)
                && !NameLists.isGiven(first)
                && !NameLists.isJapaneseSurname(last)
                && last.indexOf('-') < 0
                && NameSpelling.looksJapanese(last);
    }

    private static boolean isGivenOf(String language, List<String> words, String last) {
        return switch (language) {
            case "chinese" -> isChinese(words, last);
            case "korean" -> isKorean(words, last);
            default -> words.size() > 2;
        };
    }

    private static boolean isChinese(List<String> words, String last) {
        if (words.size() == 3) {
            return isSyllable(words.get(1)) && isSyllable(words.get(2));
        }
        String joined = last.replace("-", "");
        return words.size() == 2 && joined.length() > 1 && (NameLists.isPinyin(joined) || isTwoSyllables(last));
    }

    private static boolean isKorean(List<String> words, String last) {
        return (words.size() == 3 && isSyllable(words.get(1)) && isSyllable(words.get(2)))
                || (words.size() == 2 && last.contains("-"));
    }

    /** "Kai-shek", "Hsiao-p'ing". */
    private static boolean isTwoSyllables(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && isSyllable(word.substring(0, hyphen)) && isSyllable(word.substring(hyphen + 1));
    }

    private static boolean isSyllable(String word) {
        return word.length() > 1 && word.length() <= LONGEST_SYLLABLE && !word.contains(".");
    }
}
