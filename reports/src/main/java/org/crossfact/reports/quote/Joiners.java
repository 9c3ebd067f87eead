package org.crossfact.reports.quote;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Knows where an invisible joiner is part of ordinary writing: inside an emoji, and between letters of scripts that join. */
final class Joiners {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int PICTURE_FORM = 0xFE0F;

    /** Scripts in which a joiner between letters changes nothing or is no part of spelling. */
    private static final Set<UnicodeScript> WITHOUT = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL);

    private Joiners() {}

    /** Whether the character at {@code at} is a joiner with what it joins on both sides. */
    static boolean isUsual(String text, int at, int codePoint) {
        if ((codePoint != JOINER && codePoint != NON_JOINER) || at == 0 || at + 1 >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
        return (joins(before) && joins(after)) || (codePoint == JOINER && isPicture(before) && isPicture(after));
    }

    private static boolean joins(int codePoint) {
        boolean letter = Character.isLetter(codePoint)
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
        return letter && !WITHOUT.contains(UnicodeScript.of(codePoint));
    }

    private static boolean isPicture(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || codePoint == PICTURE_FORM;
    }
}
