package org.crossfact.core.extract.people.name;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.compare.name.KnownGivenNames;
import org.crossfact.core.compare.name.NameSpelling;
import org.crossfact.core.lexicon.Lexicon;

/** The name lists of this package; each is loaded when it is first asked. All words are in lower case. */
public final class NameLists {

    private static final String JAPANESE_ENDINGS = "aiueonh";
    /** No romanisation has them and no folding takes them away. */
    private static final String NOT_JAPANESE = "lqvx";

    private static final List<String> OTHER_ROMANISATIONS = List.of(
            "ou", "oo", "uu", "oh", "si", "ti", "tu", "hu", "zi", "sy", "ty", "zy", "jy", "mb", "mp", "mm", "tch");

    private NameLists() {}

    private static final class Japanese {
        private static final Lexicon GIVEN = Lexicon.load(NameLists.class, "japanese-given-names.txt");
        private static final Lexicon SURNAMES = Lexicon.load(NameLists.class, "japanese-surnames.txt");
    }

    private static final class FamilyFirst {
        private static final Lexicon SURNAMES = Lexicon.load(NameLists.class, "family-first-surnames.txt");
        private static final Lexicon HUNGARIAN = Lexicon.load(NameLists.class, "hungarian-given-names.txt");
        private static final Lexicon PINYIN = Lexicon.load(NameLists.class, "pinyin.txt");
    }

    private static final class Small {
        private static final Lexicon NOT_NAMES = Lexicon.load(NameLists.class, "not-names.txt");
        private static final Lexicon PARTICLES = Lexicon.load(NameLists.class, "particles.txt");
        private static final Lexicon SUFFIXES = Lexicon.load(NameLists.class, "suffixes.txt");
        private static final Lexicon HONORIFICS = Lexicon.load(NameLists.class, "honorifics.txt");
    }

    /** Whether it is a given name of a language that puts the given name first, with its diacritics or without. */
    public static boolean isGiven(String lower) {
        return KnownGivenNames.has(lower);
    }

    public static boolean isJapaneseGiven(String lower) {
        return isListed(Japanese.GIVEN, lower);
    }

    public static boolean isJapaneseSurname(String lower) {
        return isListed(Japanese.SURNAMES, lower);
    }

    /** Folding costs more than a look-up, and most words of a text have letters or endings that no Japanese name has. */
    private static boolean isListed(Lexicon list, String lower) {
        if (lower.isEmpty() || list.contains(lower)) {
            return !lower.isEmpty();
        }
        char last = lower.charAt(lower.length() - 1);
        boolean mayBeFolded = last > 'z' || JAPANESE_ENDINGS.indexOf(last) >= 0;
        return mayBeFolded && isOtherRomanisation(lower) && list.contains(NameSpelling.japanese(lower));
    }

    private static boolean isOtherRomanisation(String lower) {
        boolean beyondAscii = false;
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            if (NOT_JAPANESE.indexOf(letter) >= 0) {
                return false;
            }
            beyondAscii |= letter < 'a' || letter > 'z';
        }
        if (beyondAscii) {
            return true;
        }
        for (String spelling : OTHER_ROMANISATIONS) {
            if (lower.contains(spelling)) {
                return true;
            }
        }
        return false;
    }

    /** The language ("chinese", "korean", "vietnamese") in which it is a surname that stands first. */
    public static Optional<String> familyFirst(String lower) {
        return FamilyFirst.SURNAMES.value(lower);
    }

    /** Whether it is a given name of Hungarian, which puts it after the surname. */
    static boolean isHungarianGiven(String lower) {
        return FamilyFirst.HUNGARIAN.contains(lower);
    }

    /** Whether it is one or two Mandarin syllables, as a Chinese given name is. */
    public static boolean isPinyin(String lower) {
        Lexicon syllables = FamilyFirst.PINYIN;
        if (syllables.contains(lower)) {
            return true;
        }
        for (int cut = 1; cut < lower.length(); cut++) {
            if (syllables.contains(lower.substring(0, cut)) && syllables.contains(lower.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** Why a capitalised word is no name: {@code time}, {@code word} or {@code body}; empty when it may be one. */
    public static Optional<String> notName(String lower) {
        return Small.NOT_NAMES.value(lower);
    }

    public static boolean isBodyWord(String lower) {
        return notName(lower).filter("body"::equals).isPresent();
    }

    /** Whether a capitalised word belongs neither to a name nor to a body. */
    public static boolean isCommonWord(String lower) {
        return notName(lower).filter(why -> !why.equals("body")).isPresent();
    }

    public static boolean isParticle(String lower) {
        return Small.PARTICLES.contains(lower);
    }

    /** A suffix as claims write it. */
    public static Optional<String> suffix(String lower) {
        return Small.SUFFIXES.value(lower);
    }

    /** A title as claims write it. */
    public static Optional<String> honorific(String lower) {
        return Small.HONORIFICS.value(lower);
    }
}
