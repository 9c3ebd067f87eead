package org.crossfact.core.document;

import java.util.List;

/**
 * A word, number or mark of a text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param kind what it is made of
 * @param form the characters, which it shares with all tokens that are printed alike
 */
public record Token(int start, int end, TokenKind kind, WordForm form) {

    /** The number of the first of {@code tokens}, which are in order, that starts at or after {@code offset}. */
    public static int firstFrom(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public Span span() {
        return new Span(start, end);
    }

    /** The characters as printed. */
    public String text() {
        return form.text();
    }

    /** The characters in lower case, for look-ups. */
    public String lower() {
        return form.lower();
    }

    public boolean is(char mark) {
        return kind == TokenKind.MARK && text().charAt(0) == mark;
    }

    public boolean isWord() {
        return kind == TokenKind.WORD;
    }

    public boolean isNumber() {
        return kind == TokenKind.NUMBER;
    }

    /** Whether the word begins with a capital. */
    public boolean isCapitalised() {
        return kind == TokenKind.WORD && Character.isUpperCase(text().codePointAt(0));
    }

    /** Whether nothing, not even white space, stands between this token and {@code next}. */
    public boolean touches(Token next) {
        return end == next.start;
    }
}
