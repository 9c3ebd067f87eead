package org.crossfact.core.compare.name;

import java.util.List;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.lexicon.WordGroups;
import org.crossfact.core.value.PersonName;

/** Compares names by the Chinese characters that they are written with: Pinyin with Wade-Giles, Korean with Mandarin. */
final class NameChinese {

    private static final int LONGEST_SYLLABLE = 6;

    private NameChinese() {}

    /** The lists are needed for names of another surname alone. */
    private static final class Held {
        private static final Lexicon WADE_GILES = Lexicon.load(NameChinese.class, "wade-giles.txt");
        private static final WordGroups KOREAN = WordGroups.withNames(NameChinese.class, "korean-syllables.txt");
    }

    /**
     * Whether one name is written in Pinyin and the other one in Wade-Giles: "Deng Xiaoping", "Teng Hsiao-p'ing". Wade-Giles
     * shows in a hyphen or in syllables that Pinyin does not have.
     */
    static boolean areRomanisations(PersonName left, PersonName right) {
        return isWadeGilesOf(left, right) || isWadeGilesOf(right, left);
    }

    private static boolean isWadeGilesOf(PersonName name, PersonName pinyin) {
        List<String> given = NameGivenNames.words(name);
        String other = String.join("", NameGivenNames.words(pinyin));
        String own = String.join("", given);
        boolean marked = given.size() == 2 || !isPinyin(own) || !isPinyin(NameSpelling.plain(name.family()));
        return marked
                && !own.isEmpty()
                && isWadeGilesOf(NameSpelling.plain(name.family()), NameSpelling.plain(pinyin.family()))
                && isWadeGilesOf(own, other);
    }

    private static boolean isWadeGilesOf(String word, String pinyin) {
        if (Held.WADE_GILES.value(pinyin).filter(word::equals).isPresent()) {
            return true;
        }
        for (int cut = 1; cut <= Math.min(LONGEST_SYLLABLE, pinyin.length() - 1); cut++) {
            String first = Held.WADE_GILES.value(pinyin.substring(0, cut)).orElse("");
            String second = Held.WADE_GILES.value(pinyin.substring(cut)).orElse("");
            if (!first.isEmpty() && !second.isEmpty() && word.equals(first + second)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the letters are syllables of Mandarin in Pinyin. */
    static boolean isPinyin(String plain) {
        boolean[] ends = new boolean[plain.length() + 1];
        ends[0] = true;
        for (int to = 1; to <= plain.length(); to++) {
            for (int from = Math.max(0, to - LONGEST_SYLLABLE); from < to && !ends[to]; from++) {
                ends[to] = ends[from] && Held.WADE_GILES.contains(plain.substring(from, to));
            }
        }
        return !plain.isEmpty() && ends[plain.length()];
    }

    /**
     * Whether of two names of one Chinese surname one stands in the Chinese order with a given name in Pinyin and the other
     * one does not: an English name, or the same name as it is spoken in Hong Kong or Singapore.
     */
    static boolean mayBeOtherNames(PersonName left, PersonName right) {
        return isMandarin(left) ? !isPinyinGiven(right) : isMandarin(right) && !isPinyinGiven(left);
    }

    private static boolean isMandarin(PersonName name) {
        return name.name().startsWith(name.family() + " ") && isSyllable(name.family()) && isPinyinGiven(name);
    }

    /** Whether the surname is one syllable of Mandarin, as nearly all Chinese ones are. */
    static boolean isSyllable(String surname) {
        return Held.WADE_GILES.contains(NameSpelling.plain(surname));
    }

    /** Whether both parts are syllables of Mandarin. */
    static boolean isPinyin(PersonName name) {
        return isPinyin(NameSpelling.plain(name.family())) && isPinyinGiven(name);
    }

    static boolean isPinyinGiven(PersonName name) {
        return isPinyin(String.join("", NameGivenNames.words(name)));
    }

    /** Whether one name is Korean and the other one can be its characters read in Mandarin: "Moon Jae-in", "Wen Zaiyin". */
    static boolean areReadings(PersonName left, PersonName right) {
        return isMandarinOf(left, right) || isMandarinOf(right, left);
    }

    private static boolean isMandarinOf(PersonName mandarin, PersonName korean) {
        List<String> syllables = NameGivenNames.words(korean);
        String given = String.join("", NameGivenNames.words(mandarin));
        if (syllables.size() != 2 || !isReading(NameSpelling.plain(mandarin.family()), korean.family())) {
            return false;
        }
        for (int cut = 1; cut <= Math.min(LONGEST_SYLLABLE, given.length() - 1); cut++) {
            if (isReading(given.substring(0, cut), syllables.get(0))
                    && isReading(given.substring(cut), syllables.get(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReading(String pinyin, String korean) {
        return Held.KOREAN.share(NameSpelling.korean(korean) + "-", pinyin);
    }
}
