package org.crossfact.reports.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crossfact.reports.quote.Piece;

/** Text that cannot command a terminal: no control, direction or invisible character leaves it raw. */
public final class TerminalText {

    private static final int LAST_HEX = 0xFF;

    private TerminalText() {}

    /** The text in one line; line ends become blanks, a control {@code \x1b}, other hidden characters {@code <U+202E>}. */
    public static String safe(String text) {
        return drawn(Piece.of(text));
    }

    /** The same where white space is the question: every space but the plain one is drawn too. */
    static String withSpaces(String text) {
        return drawn(Piece.withSpaces(text));
    }

    private static String drawn(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.named() ? code(piece) : blanks(piece.text()))
                .collect(Collectors.joining());
    }

    private static String code(Piece piece) {
        boolean control = piece.hidden() <= LAST_HEX && Character.isISOControl(piece.hidden());
        return control ? String.format(Locale.ROOT, "\\x%02x", piece.hidden()) : "<" + piece.text() + ">";
    }

    private static String blanks(String text) {
        return text.replaceAll("[\\n\\t]+", " ");
    }
}
