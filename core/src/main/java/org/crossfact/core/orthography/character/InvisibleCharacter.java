package org.crossfact.core.orthography.character;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.crossfact.core.document.Span;

/** Decides of one character of a text whether it is out of place for want of a visible form. */
final class InvisibleCharacter {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int NEARBY = 20;

    private final String text;
    private final Span part;
    private final int at;
    private final int c;

    private InvisibleCharacter(String text, Span part, int at) {
        this.text = text;
        this.part = part;
        this.at = at;
        this.c = text.codePointAt(at);
    }

    /** The kind of the character at {@code at}; empty when it is visible or has its place there. */
    static Optional<InvisibleKind> kind(String text, Span part, int at) {
        return new InvisibleCharacter(text, part, at).kind();
    }

    /** Whether a character may be one that is not seen; quick, and true of all that are. */
    static boolean isSuspicious(char c) {
        if (c < 0x7F) {
            return c < ' ' && !(c >= '\t' && c <= '\r' && c != '\u000B');
        }
        return c < 0xA0
                || c == '\u00AD'
                || c == '\u034F'
                || c == '\u061C'
                || (c >= '\u115F' && c <= '\u1160')
                || c == '\u180E'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\u3164'
                || c >= '\uD800';
    }

    private Optional<InvisibleKind> kind() {
        if (Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
            return Optional.of(InvisibleKind.BROKEN);
        }
        if (Character.getType(c) == Character.PRIVATE_USE) {
            return Optional.of(InvisibleKind.PRIVATE);
        }
        if (c < 0xA0 || (c >= 0x206A && c <= 0x206F) || (c >= 0xFFF9 && c <= 0xFFFC)) {
            return Character.isISOControl(c) || c > 0xA0 ? Optional.of(InvisibleKind.CONTROL) : Optional.empty();
        }
        return switch (c) {
            case 0xFFFD -> Optional.of(InvisibleKind.LOST);
            case 0xAD -> Optional.of(InvisibleKind.SOFT_HYPHEN);
            case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x180E -> unless(InvisibleKind.FILLER, isBetweenShapedLetters());
            case 0x202D, 0x202E -> Optional.of(InvisibleKind.OVERRIDE);
            case 0x200E, 0x200F, 0x061C, 0x202A, 0x202B, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069 ->
                unless(InvisibleKind.DIRECTION, isNearRightToLeft());
            default -> joiner();
        };
    }

    private Optional<InvisibleKind> joiner() {
        boolean zeroWidth = c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x034F || (c >= 0x2061 && c <= 0x2064);
        if (zeroWidth) {
            return unless(InvisibleKind.ZERO_WIDTH, (c == 0xFEFF && at == 0) || isBetweenShapedLetters());
        }
        if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
            return unless(
                    InvisibleKind.ZERO_WIDTH, isBetweenShapedLetters() || (c == ZERO_WIDTH_JOINER && isAfterPicture()));
        }
        if (c >= 0xFE00 && c <= 0xFE0F) {
            return unless(InvisibleKind.ZERO_WIDTH, isAfterPicture() || isBetweenShapedLetters());
        }
        if (c >= 0xE0000 && c < 0xE0080) {
            return unless(InvisibleKind.HIDDEN, isInFlag());
        }
        return Optional.empty();
    }

    private static Optional<InvisibleKind> unless(InvisibleKind kind, boolean inPlace) {
        return inPlace ? Optional.empty() : Optional.of(kind);
    }

    /** Letters of alphabets that need such characters to join, to part or to break lines. */
    private boolean isBetweenShapedLetters() {
        return (at > part.start() && isShaped(text.codePointBefore(at)))
                || (next() < part.end() && isShaped(text.codePointAt(next())));
    }

    private static boolean isShaped(int letter) {
        boolean inScript = Character.isLetter(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
        return inScript
                && switch (UnicodeScript.of(letter)) {
                    case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, COMMON, INHERITED -> false;
                    default -> true;
                };
    }

    /** An emoji, or a sign or digit that a selector turns into one. */
    private boolean isAfterPicture() {
        int before = at > part.start() ? text.codePointBefore(at) : ' ';
        return switch (Character.getType(before)) {
            case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL, Character.UNASSIGNED -> true;
            case Character.NON_SPACING_MARK -> before == 0xFE0F || before == 0x20E3;
            case Character.LOWERCASE_LETTER -> UnicodeScript.of(before) == UnicodeScript.COMMON;
            case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_PUNCTUATION, Character.DASH_PUNCTUATION -> c >= 0xFE00;
            default -> false;
        };
    }

    private boolean isInFlag() {
        int before = at > part.start() ? text.codePointBefore(at) : ' ';
        return before == BLACK_FLAG || (before >= 0xE0000 && before < 0xE0080);
    }

    private boolean isNearRightToLeft() {
        int from = Math.max(part.start(), at - NEARBY);
        int to = Math.min(part.end(), at + NEARBY);
        return text.substring(from, to).codePoints().anyMatch(near -> {
            byte direction = Character.getDirectionality(near);
            return (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT && Character.isLetter(near))
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    private int next() {
        return at + Character.charCount(c);
    }
}
