package org.crossfact.core.orthography.slip;

import org.crossfact.core.document.Span;

/** What stands around a place of a text: its neighbouring characters and the run without white space that holds it. */
public final class Neighbours {

    /** A longer run without white space is no word or address that anyone would read. */
    private static final int FARTHEST = 80;

    private static final String ADDRESS_MARKS = "@#_/\\=<>{}[]|~^$%*+&`";

    private Neighbours() {}

    /** The character before {@code at}; a line end where the text begins. */
    public static char before(CharSequence text, int at) {
        return at > 0 ? text.charAt(at - 1) : '\n';
    }

    /** The character at {@code at}; a line end where the text ends. */
    public static char at(CharSequence text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
    }

    /** Whether the character is white space, a no-break space included. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The run without white space around {@code span}, cut where it is longer than anyone writes. */
    private static Span chunk(CharSequence text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start > 0 && span.start() - start < FARTHEST && !isSpace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && end - span.end() < FARTHEST && !isSpace(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    /** Whether a point joins the place to what stands beside it: "example.com". */
    public static boolean isPointed(CharSequence text, Span span) {
        return before(text, span.start()) == '.'
                || (at(text, span.end()) == '.' && Character.isLetterOrDigit(at(text, span.end() + 1)));
    }

    /** Whether the run around {@code span} looks like an address, a tag, a file name, a formula or a piece of code. */
    public static boolean inAddress(CharSequence text, Span span) {
        Span chunk = chunk(text, span);
        if (chunk.length() > FARTHEST) {
            return true;
        }
        for (int i = chunk.start(); i < chunk.end(); i++) {
            char c = text.charAt(i);
            boolean inside = i > chunk.start() && i + 1 < chunk.end();
            boolean scheme = c == ':' && at(text, i + 1) == '/';
            boolean call = c == '(' && inside && Character.isLetterOrDigit(text.charAt(i - 1));
            if (ADDRESS_MARKS.indexOf(c) >= 0 || scheme || call) {
                return true;
            }
        }
        return false;
    }
}
