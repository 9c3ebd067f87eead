package org.crossfact.reports.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A stretch of text that is safe to show. The pieces of a text tell it character by character, but for one thing: CR LF
 * and LF are both told as {@code \n}, since no format that a report is written in keeps them apart.
 *
 * @param text the characters, or the code of one that cannot be shown ("U+202E")
 * @param hidden the character that cannot be shown, or {@link #NONE}
 */
public record Piece(String text, int hidden) {

    private static final int NONE = -1;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final int NEXT_LINE = 0x85;

    /** Letters and symbols by their class, yet nothing is drawn for them: fillers, joiner, the empty Braille cell. */
    private static final String BLANK = "\u034f\u115f\u1160\u2800\u3164\uffa0";

    /**
     * Cuts a text into what can be shown and the codes of what cannot. Nothing is dropped silently: a reviewer must see
     * that a name holds an invisible character.
     */
    public static List<Piece> of(String text) {
        return cut(text, codePoint -> false);
    }

    /** The same where white space is the question: every space but the plain one has its code too. */
    public static List<Piece> withSpaces(String text) {
        return cut(text, codePoint -> Character.getType(codePoint) == Character.SPACE_SEPARATOR && codePoint != ' ');
    }

    private static List<Piece> cut(String text, IntPredicate alsoHidden) {
        List<Piece> pieces = new ArrayList<>();
        int plainFrom = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (isHidden(text, at, codePoint) || alsoHidden.test(codePoint)) {
                addPlain(pieces, text, plainFrom, at);
                pieces.add(new Piece(String.format(Locale.ROOT, "U+%04X", codePoint), codePoint));
                plainFrom = next;
            } else if (codePoint == '\r') {
                addPlain(pieces, text, plainFrom, at);
                plainFrom = next;
            }
            at = next;
        }
        addPlain(pieces, text, plainFrom, text.length());
        return List.copyOf(pieces);
    }

    private static void addPlain(List<Piece> pieces, String text, int from, int to) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to), NONE));
        }
    }

    /** The text in one line of plain characters, for attributes and titles. */
    public static String plain(String text) {
        StringBuilder line = new StringBuilder(text.length());
        of(text).forEach(piece -> line.append(piece.text()));
        return line.toString().replaceAll("\\s+", " ").strip();
    }

    /** Whether {@link #text} is the code of a character. */
    public boolean named() {
        return hidden != NONE;
    }

    /** What the character is called: "zero width space". */
    public String name() {
        if (Character.getType(hidden) == Character.SURROGATE) {
            return "half of a character";
        }
        return Optional.ofNullable(Character.getName(hidden))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .orElse("no character");
    }

    /** Whether a line ends with the character that cannot be shown. */
    public boolean endsLine() {
        return hidden == '\r' || hidden == NEXT_LINE || hidden == LINE_SEPARATOR || hidden == PARAGRAPH_SEPARATOR;
    }

    /** Whether a character is a control, invisible, changes the direction of text, or is half of a pair. */
    private static boolean isHidden(String text, int at, int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\t' && !beginsLineEnd(text, at);
            case Character.FORMAT -> !Joiners.isUsual(text, at, codePoint);
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> (codePoint & 0xFFFE) == 0xFFFE || BLANK.indexOf(codePoint) >= 0;
        };
    }

    private static boolean beginsLineEnd(String text, int at) {
        return text.startsWith("\r\n", at);
    }
}
