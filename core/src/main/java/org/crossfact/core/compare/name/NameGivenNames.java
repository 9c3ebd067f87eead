package org.crossfact.core.compare.name;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.crossfact.core.value.PersonName;

/** Compares given names with their middle names, short forms and readings. */
final class NameGivenNames {

    /** In shorter given names one letter more often makes another name than a misspelling: Ken, Kei. */
    private static final int LONG = 6;

    /** In one story, beside one surname, a slip shows in shorter ones too. */
    private static final int LONG_IN_ONE_STORY = 5;

    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);

    private NameGivenNames() {}

    /** How the given names of two names agree; a name without one is a short form. */
    static NameMatch compare(PersonName left, PersonName right) {
        List<String> one = words(left);
        List<String> other = words(right);
        if (one.isEmpty() || other.isEmpty()) {
            return NameMatch.SHORT;
        }
        String leftAll = String.join("", one);
        String rightAll = String.join("", other);
        if (leftAll.equals(rightAll)) {
            return printed(left).equalsIgnoreCase(printed(right)) ? NameMatch.EQUAL : NameMatch.SPELLING;
        }
        if (isNickname(left, other)
                || isNickname(right, one)
                || isSpelling(leftAll, rightAll)
                || areKorean(one, other)) {
            return NameMatch.SPELLING;
        }
        NameMatch first = byFirst(one, other, areDouble(left, right) ? NameMatch.NONE : NameMatch.APART);
        return first.compareTo(NameMatch.TYPO) <= 0 || first == NameMatch.APART
                ? first
                : better(first, word(leftAll, rightAll));
    }

    /** Whether both have a hyphen in one given name: "Jean-Louis" and "Jean-Marc" need not be two persons, only two names. */
    private static boolean areDouble(PersonName left, PersonName right) {
        return left.given().indexOf('-') > 0 && right.given().indexOf('-') > 0 && !NameSurnames.isCommon(left.family());
    }

    /** Whether some written name has both given names as its readings. */
    static boolean areReadings(PersonName left, PersonName right) {
        return NameReadings.ofOneWrittenName(NameSpelling.japanese(left.given()), NameSpelling.japanese(right.given()));
    }

    private static NameMatch better(NameMatch one, NameMatch other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Two syllables each, one by one the same in some romanisation: "Jong-un", "Jong Eun". */
    private static boolean areKorean(List<String> one, List<String> other) {
        return one.size() == 2
                && other.size() == 2
                && NameSpelling.korean(one.get(0)).equals(NameSpelling.korean(other.get(0)))
                && NameSpelling.korean(one.get(1)).equals(NameSpelling.korean(other.get(1)));
    }

    private static String printed(PersonName name) {
        return (name.given() + " " + name.middle()).strip();
    }

    /** The words and the parts between hyphens, in plain letters. */
    static List<String> words(PersonName name) {
        return Arrays.stream(printed(name).split("[ -]"))
                .map(NameSpelling::plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isNickname(PersonName name, List<String> other) {
        return !name.nickname().isEmpty() && other.contains(NameSpelling.plain(name.nickname()));
    }

    /**
     * How the first words agree, with those behind them.
     *
     * @param apart what two names are that go on in other words
     */
    private static NameMatch byFirst(List<String> one, List<String> other, NameMatch apart) {
        NameMatch first = word(one.get(0), other.get(0));
        if (first == NameMatch.NONE) {
            return isMiddle(one, other) || isMiddle(other, one) ? NameMatch.SHORT : NameMatch.NONE;
        }
        if (one.size() > 1 && other.size() > 1) {
            boolean second = one.subList(1, one.size()).equals(other.subList(1, other.size()));
            return second ? first : exclude(one, other) ? apart : first.weaker(NameMatch.SHORT);
        }
        return one.size() == other.size() ? first : first.weaker(NameMatch.SHORT);
    }

    /** Whether the first of one is a full middle name of the other: persons go by their second name. */
    private static boolean isMiddle(List<String> one, List<String> other) {
        return one.get(0).length() > 1 && other.indexOf(one.get(0)) > 0;
    }

    /** Whether the second names begin with other letters. */
    private static boolean exclude(List<String> one, List<String> other) {
        return one.get(1).charAt(0) != other.get(1).charAt(0);
    }

    private static NameMatch word(String one, String other) {
        if (one.equals(other)) {
            return NameMatch.EQUAL;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? NameMatch.SHORT : NameMatch.NONE;
        }
        if (isSpelling(one, other)) {
            return NameMatch.SPELLING;
        }
        if (NameReadings.ofOneWrittenName(NameSpelling.japanese(one), NameSpelling.japanese(other))) {
            return NameMatch.MISREAD;
        }
        if (isMisspelling(one, other)) {
            return NameMatch.TYPO;
        }
        return mayBeginAlike(one, other) ? NameMatch.ALIKE : NameMatch.NONE;
    }

    private static boolean isSpelling(String one, String other) {
        if (NameNicknames.link(one, other)) {
            return true;
        }
        boolean japanese = NameSpelling.looksJapanese(one) && NameSpelling.looksJapanese(other);
        return japanese
                ? NameSpelling.japanese(one).equals(NameSpelling.japanese(other))
                : NameSpelling.transliterated(one).equals(NameSpelling.transliterated(other))
                        || NameSpelling.korean(one).equals(NameSpelling.korean(other));
    }

    private static boolean mayBeginAlike(String one, String other) {
        return NameSpelling.looksJapanese(one)
                && NameSpelling.looksJapanese(other)
                && NameReadings.beginAlike(NameSpelling.japanese(one), NameSpelling.japanese(other));
    }

    /** Two names that lists know are two names, however alike. */
    private static boolean isMisspelling(String one, String other) {
        return Math.max(one.length(), other.length()) >= LONG
                && one.charAt(0) == other.charAt(0)
                && !(isKnown(one) && isKnown(other))
                && ONE_LETTER.apply(one, other) == 1;
    }

    /** Whether the given names, with all their words, are one letter or two neighbours apart, and no list explains why. */
    static boolean isSlip(PersonName left, PersonName right) {
        String one = NameSpelling.plain(left.given());
        String other = NameSpelling.plain(right.given());
        return words(left).size() == words(right).size()
                && Math.min(one.length(), other.length()) >= LONG_IN_ONE_STORY
                && !isSpelling(one, other)
                && (ONE_LETTER.apply(one, other) == 1 || NameSurnames.isTransposed(one, other));
    }

    /** Whether lists know both given names. */
    static boolean areListed(PersonName left, PersonName right) {
        return isListed(NameSpelling.plain(left.given())) && isListed(NameSpelling.plain(right.given()));
    }

    private static boolean isListed(String name) {
        return KnownGivenNames.has(name) || isKnown(name);
    }

    private static boolean isKnown(String name) {
        return NameNicknames.has(name) || NameReadings.has(NameSpelling.japanese(name));
    }
}
