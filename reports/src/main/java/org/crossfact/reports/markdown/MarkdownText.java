package org.crossfact.reports.markdown;

import org.crossfact.reports.quote.Piece;
import org.crossfact.reports.quote.WellFormed;

/** Text of an article as GitHub Flavored Markdown: no markup, link, image, mention or reference comes of it. */
public final class MarkdownText {

    private static final String SPECIAL = "\\`*_{}[]<>|~&!$";

    /** Ends a mention, a reference or an address where it begins, and is not drawn. */
    private static final String BREAK = "<!-- -->";

    private MarkdownText() {}

    /** The text in one line. */
    public static String line(String text) {
        return escaped(Piece.plain(text));
    }

    /** The same with its blanks at either end, for text that goes on in other marks. */
    public static String part(String text) {
        StringBuilder line = new StringBuilder();
        Piece.of(text).forEach(piece -> line.append(piece.text()));
        return escaped(line.toString().replaceAll("\\s+", " "));
    }

    private static String escaped(String plain) {
        String text = WellFormed.text(plain);
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
            if (c == '@' || c == '#' || text.startsWith("://", i) || startsDomain(text, i)) {
                escaped.append(BREAK);
            }
        }
        return escaped.toString();
    }

    private static boolean startsDomain(String text, int dot) {
        return text.charAt(dot) == '.' && text.regionMatches(true, dot - 3, "www", 0, 3);
    }
}
