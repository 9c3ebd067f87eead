package org.crossfact.core.compare.name;

import org.crossfact.core.value.PersonName;

/** Tells whether one of two names is most likely the other one with a slip of the pen. */
public final class NameSlips {

    private NameSlips() {}

    /**
     * Whether one of two surnames is most likely the other one misspelt: they are long, one letter apart, no list and no
     * transliteration explains the difference, and it is not that of an ending ("Ivanov", "Ivanova"; "Roberts", "Robert").
     */
    public static boolean inSurname(String surname, String other) {
        return NameSurnames.compare(surname, other) == NameMatch.TYPO && !isEnding(surname, other);
    }

    /**
     * Whether a surname that stands alone is most likely another one with a wrong last vowel: "Kovalchenko", "Kovalchenka".
     * Not where the vowel tells a woman from a man, or many from one: "Kowalski", "Kowalska".
     */
    public static boolean inLastVowel(String surname, String other) {
        String one = NameSpelling.plain(surname);
        String two = NameSpelling.plain(other);
        return differInLastLetter(one, two) && isOpen(one) && isOpen(two);
    }

    private static boolean differInLastLetter(String one, String other) {
        int last = one.length() - 1;
        return one.length() == other.length()
                && NameSurnames.compare(one, other) == NameMatch.TYPO
                && one.regionMatches(0, other, 0, last);
    }

    private static boolean isOpen(String plain) {
        char last = plain.charAt(plain.length() - 1);
        return last == 'a' || last == 'o' || last == 'u';
    }

    /** Whether two spellings of one long surname have one consonant written with another letter: "Sandqvist", "Sandkvist". */
    public static boolean inConsonant(String surname, String other) {
        return NameSurnames.differInConsonant(surname, other);
    }

    /** Whether two neighbouring letters that change places make one word the other. */
    public static boolean areTransposed(String word, String other) {
        return NameSurnames.isTransposed(word, other);
    }

    /** Whether two persons' given names are one letter or two neighbours apart, and no list explains why. */
    public static boolean areGivenNamesASlipApart(PersonName name, PersonName other) {
        return NameGivenNames.isSlip(name, other);
    }

    /** Whether nothing but a consonant doubled in one of two surnames makes the difference: two spellings, one of them a slip. */
    public static boolean inDoubling(String surname, String other) {
        return NameSurnames.differInDoubling(surname, other);
    }

    /** Whether one surname is the other in another gender or number. */
    public static boolean isEnding(String surname, String other) {
        String one = NameSpelling.plain(surname);
        String two = NameSpelling.plain(other);
        int shorter = Math.min(one.length(), two.length()) - 1;
        return one.regionMatches(0, two, 0, shorter)
                && (one.length() != two.length() || isInflected(one) || isInflected(two));
    }

    private static boolean isInflected(String plain) {
        char last = plain.charAt(plain.length() - 1);
        return NameSpelling.isVowel(last) || last == 'y' || last == 's';
    }

    /**
     * Whether one of two names is most likely the other one with its surname misspelt; behind one given name a slip is told
     * in shorter surnames too.
     */
    public static boolean inSurname(PersonName name, PersonName other) {
        boolean oneGivenName =
                !name.given().isEmpty() && NameSpelling.plain(name.given()).equals(NameSpelling.plain(other.given()));
        return inSurname(name.family(), other.family())
                || (oneGivenName
                        && (!isEnding(name.family(), other.family()) || isOtherVowel(name.family(), other.family()))
                        && NameSurnames.isSlipBesideGivenName(name.family(), other.family()));
    }

    /**
     * Whether one of two names in full, which an office ties to one person, most likely has the surname wrong: one given name,
     * surnames that begin alike and are no more than two letters apart.
     *
     * @param sure whether the office has one holder at a time, so that one of the surnames may be frequent
     */
    public static boolean inSurnameOfOnePerson(PersonName name, PersonName other, boolean sure) {
        boolean common = NameSurnames.isCommon(name.family());
        boolean otherCommon = NameSurnames.isCommon(other.family());
        return inSurname(name, other)
                || (NameSpelling.plain(name.given()).equals(NameSpelling.plain(other.given()))
                        && (sure ? !(common && otherCommon) : !(common || otherCommon))
                        && NameSurnames.areTwoLettersApart(name.family(), other.family()));
    }

    /** "Marulanda", "Marulando": one given name has one gender, and no language marks it in a surname so. */
    private static boolean isOtherVowel(String surname, String other) {
        String one = NameSpelling.plain(surname);
        String two = NameSpelling.plain(other);
        return one.length() == two.length()
                && NameSpelling.isVowel(one.charAt(one.length() - 1))
                && NameSpelling.isVowel(two.charAt(two.length() - 1));
    }

    /**
     * Whether one of two names of one surname is most likely the other one with its given name misspelt, or with its
     * characters read in another way; not when lists know both given names as two.
     */
    public static boolean inGivenName(PersonName name, PersonName other) {
        return areGivenNamesNearlyOne(name, other)
                && (!NameGivenNames.areListed(name, other) || NameGivenNames.areReadings(name, other));
    }

    /** Whether two names of one surname have given names a slip apart, and are taken for one person's by all else that is known. */
    public static boolean inGivenNameOfOnePerson(PersonName name, PersonName other) {
        return NameComparer.areSpellings(name.family(), other.family())
                && (!isEnding(name.given(), other.given()) || arePinyin(name, other))
                && NameGivenNames.isSlip(name, other)
                && NameGivenNames.compare(name, other) == NameMatch.TYPO;
    }

    /** Mandarin marks no gender in the last letter: "Zhengxin", "Zhengxing". */
    private static boolean arePinyin(PersonName name, PersonName other) {
        return NameChinese.isPinyin(name) && NameChinese.isPinyin(other);
    }

    /** Whether two names of one surname have given names that are a slip or a reading apart, be they two names or one. */
    public static boolean areGivenNamesNearlyOne(PersonName name, PersonName other) {
        return NameComparer.areSpellings(name.family(), other.family())
                && !isEnding(name.given(), other.given())
                && (NameGivenNames.isSlip(name, other) || NameGivenNames.areReadings(name, other));
    }
}
