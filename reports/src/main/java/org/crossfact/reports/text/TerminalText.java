package org.crossfact.reports.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crossfact.reports.quote.Piece;

/** Text that cannot command a terminal: no control, direction or invisible character leaves it raw. */
public final class TerminalText {

    private static final int LAST_HEX = 0xFF;

    private TerminalText() {}

    /** The text in one line; white space becomes blanks, a control {@code \x1b}, other hidden characters U+202E. */
    public static String safe(String text) {
        List<Piece> pieces = Piece.of(text);
        return pieces.stream()
                .map(piece -> piece.named() ? name(piece.text()) : blanks(piece.text()))
                .collect(Collectors.joining());
    }

    private static String name(String unicode) {
        int codePoint = Integer.parseInt(unicode.substring(2), 16);
        boolean control = codePoint <= LAST_HEX && Character.isISOControl(codePoint);
        return control ? String.format(Locale.ROOT, "\\x%02x", codePoint) : unicode;
    }

    private static String blanks(String text) {
        return text.replaceAll("[\\r\\n\\t]+", " ");
    }
}
