package org.crossfact.core.document;

/**
 * A word, number or mark of a text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param kind what it is made of
 * @param text the characters as printed
 * @param lower the characters in lower case, for look-ups
 */
public record Token(int start, int end, TokenKind kind, String text, String lower) {

    public Span span() {
        return new Span(start, end);
    }

    public boolean is(char mark) {
        return kind == TokenKind.MARK && text.charAt(0) == mark;
    }

    public boolean isWord() {
        return kind == TokenKind.WORD;
    }

    public boolean isNumber() {
        return kind == TokenKind.NUMBER;
    }

    /** Whether the word begins with a capital. */
    public boolean isCapitalised() {
        return kind == TokenKind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether nothing, not even white space, stands between this token and {@code next}. */
    public boolean touches(Token next) {
        return end == next.start;
    }
}
