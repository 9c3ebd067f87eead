package org.crossfact.core.orthography.mojibake;

import java.lang.Character.UnicodeScript;

/**
 * How odd a stretch of text is: the more, the rarer its characters and the less they stand beside each other in any
 * writing. Only differences count: what was misread is odder than what it was.
 */
final class MojibakeOddity {

    private static final String QUOTES_AND_DASHES = "‘’“”–—…•·«»‚„‹›¡¿";
    private static final String OPENING = "“„‘‚«‹¿¡";
    private static final String AFTER_WORDS = "™®©°²³¹ºª";
    private static final String BEFORE_WORDS = "£€¥§©°#¢√∂∆";
    private static final String LONE_ACCENTS = "¨´¯¸ˆ˜˙˛˝ˇ˘˚";

    private enum Kind {
        PLAIN(0),
        LETTER(0),
        MARK(1),
        ACCENT_MARK(4),
        QUOTE(1),
        PICTURE(2),
        SIGN(3),
        ACCENT(5),
        DRAWING(4),
        LOST(3),
        RARE(14),
        CONTROL(20);

        private final int cost;

        Kind(int cost) {
            this.cost = cost;
        }
    }

    private Kind kind = Kind.PLAIN;
    private Kind before = Kind.PLAIN;
    private int last = ' ';
    private int sum;

    private MojibakeOddity() {}

    /** The oddity of {@code text}, which stands between spaces. */
    static int of(String text) {
        MojibakeOddity oddity = new MojibakeOddity();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            oddity.add(c);
            i += Character.charCount(c);
        }
        oddity.add(' ');
        return oddity.sum;
    }

    private void add(int c) {
        Kind next = kind(c);
        sum += next.cost + (next == Kind.LETTER ? letterCost(c) : 0) + besides(c, next);
        before = kind;
        kind = next;
        last = c;
    }

    private static Kind kind(int c) {
        if (c < 0x80) {
            return Character.isLetter(c) ? Kind.LETTER : isControl(c) ? Kind.CONTROL : Kind.PLAIN;
        }
        if (c == 0xFFFD) {
            return Kind.LOST;
        }
        if (LONE_ACCENTS.indexOf(c) >= 0) {
            return Kind.ACCENT;
        }
        if (QUOTES_AND_DASHES.indexOf(c) >= 0) {
            return Kind.QUOTE;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE -> Kind.CONTROL;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK ->
                UnicodeScript.of(c) == UnicodeScript.INHERITED ? Kind.ACCENT_MARK : Kind.MARK;
            case Character.SPACE_SEPARATOR -> c == 0xA0 || c == 0x3000 ? Kind.PLAIN : Kind.SIGN;
            case Character.MODIFIER_LETTER, Character.MODIFIER_SYMBOL -> Kind.RARE;
            case Character.LOWERCASE_LETTER,
                    Character.UPPERCASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.TITLECASE_LETTER -> letter(c);
            default -> c >= 0x2600 ? Kind.PICTURE : c >= 0x2500 && c < 0x25A0 ? Kind.DRAWING : Kind.SIGN;
        };
    }

    private static Kind letter(int c) {
        if (c == 'ƒ' || c == 'ª' || c == 'º' || c == 'µ') {
            return Kind.SIGN;
        }
        boolean extended = c >= 0x180 && c < 0x300 && !isLivingExtension(c);
        boolean archaic = c == 'ſ'
                || (c >= 0x370 && c < 0x386)
                || (c >= 0x3D0 && c < 0x400)
                || (c >= 0x460 && c < 0x490)
                || (c >= 0x4C0 && c < 0x530)
                || (c >= 0x700 && c < 0x900);
        return extended || archaic ? Kind.RARE : Kind.LETTER;
    }

    /** Letters of living languages among the many that only linguists write. */
    private static boolean isLivingExtension(int c) {
        return "ƠơƯưȘșȚțǍǎǐǒǔ".indexOf(c) >= 0;
    }

    private static int letterCost(int c) {
        if (c < 0x80) {
            return 0;
        }
        return c < 0x100 ? 2 : c < 0x300 ? 3 : 1;
    }

    private int besides(int c, Kind next) {
        if (kind == Kind.LETTER && next == Kind.LETTER) {
            return letters(c);
        }
        if (kind == Kind.LETTER) {
            return afterLetter(c, next);
        }
        if (next == Kind.LETTER) {
            return beforeLetter();
        }
        if (next == Kind.MARK) {
            return kind == Kind.MARK ? 0 : 3;
        }
        if (last == '×') {
            return next == Kind.QUOTE ? 2 : 0;
        }
        boolean signs = next.cost >= Kind.SIGN.cost && kind.cost >= Kind.SIGN.cost;
        return signs && c != last ? 2 : 0;
    }

    private int letters(int c) {
        if (last < 0x80 && c < 0x80) {
            return 0;
        }
        UnicodeScript one = UnicodeScript.of(last);
        UnicodeScript other = UnicodeScript.of(c);
        if (one != other) {
            return one == UnicodeScript.GREEK || other == UnicodeScript.GREEK
                    ? 1
                    : isEastAsian(one) && isEastAsian(other) ? 0 : 8;
        }
        if (last == 'Ã' && c >= 0x80 && before != Kind.LETTER) {
            return 6;
        }
        boolean capitalInside =
                last >= 0x80 && Character.isUpperCase(last) && before == Kind.LETTER && Character.isLowerCase(c);
        return Character.isLowerCase(last) && Character.isUpperCase(c) ? 6 : capitalInside ? 6 : 0;
    }

    private int afterLetter(int c, Kind next) {
        return switch (next) {
            case QUOTE -> OPENING.indexOf(c) >= 0 ? 3 : last != 'Ã' ? 0 : c == '’' ? 4 : 5;
            case SIGN -> AFTER_WORDS.indexOf(c) < 0 ? 5 : last == 'Ã' ? 4 : 0;
            case PLAIN -> endOfWord(c);
            case DRAWING, ACCENT, RARE -> 3;
            default -> last == 'Ã' ? 4 : 0;
        };
    }

    /** Few words end in a letter that begins so many sequences, or consist of it. */
    private int endOfWord(int c) {
        if (c == 0xA0) {
            return last == 'Ã' || last == 'Å' ? 6 : 0;
        }
        return c == ' ' && before == Kind.PLAIN && "ÃÅÐ".indexOf(last) >= 0 ? 4 : 0;
    }

    private int beforeLetter() {
        return switch (kind) {
            case QUOTE -> last != '’' && last != '·' && last != '—' && last != '–' && before == Kind.LETTER ? 6 : 0;
            case SIGN -> BEFORE_WORDS.indexOf(last) >= 0 && before != Kind.LETTER ? 0 : 4;
            case DRAWING, ACCENT, RARE -> 3;
            default -> 0;
        };
    }

    private static boolean isEastAsian(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }
}
