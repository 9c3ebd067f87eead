package org.crossfact.reports.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A stretch of text that is safe to show.
 *
 * @param text the characters, or the name of one that cannot be shown ("U+202E")
 * @param named whether {@code text} is such a name
 */
public record Piece(String text, boolean named) {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    /**
     * Cuts a text into what can be shown and the names of what cannot. Nothing is dropped silently: a reviewer must see
     * that a name holds an invisible character. Line ends become {@code \n}.
     */
    public static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int plainFrom = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (isUnshowable(codePoint)) {
                addPlain(pieces, text, plainFrom, at);
                pieces.add(new Piece(name(codePoint), true));
                plainFrom = next;
            }
            at = next;
        }
        addPlain(pieces, text, plainFrom, text.length());
        return List.copyOf(pieces);
    }

    private static void addPlain(List<Piece> pieces, String text, int from, int to) {
        if (from < to) {
            pieces.add(new Piece(LINE_END.matcher(text.substring(from, to)).replaceAll("\n"), false));
        }
    }

    /** The text in one line of plain characters, for attributes and titles. */
    public static String plain(String text) {
        StringBuilder line = new StringBuilder(text.length());
        of(text).forEach(piece -> line.append(piece.text()));
        return line.toString().replaceAll("\\s+", " ").strip();
    }

    /** Whether a character is a control, invisible, changes the direction of text, or is half of a pair. */
    static boolean isUnshowable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> (codePoint & 0xFFFE) == 0xFFFE;
        };
    }

    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
