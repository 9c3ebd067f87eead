package org.crossfact.core.extract;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.LineEnds;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.document.WordForm;

/** Cuts a text into tokens in one pass: words, digit runs, marks and line breaks, with exact offsets. */
public final class Tokeniser {

    private static final int TYPICAL_TOKEN_LENGTH = 5;

    private final String text;
    private final int end;
    private final List<Token> tokens;
    private int at;

    private Tokeniser(String text, Span part) {
        this.text = text;
        this.at = part.start();
        this.end = part.end();
        this.tokens = new ArrayList<>(part.length() / TYPICAL_TOKEN_LENGTH + 1);
    }

    /** The tokens of {@code part} of {@code text}; their offsets count from the start of the text. */
    public static List<Token> tokenise(String text, Span part) {
        Tokeniser tokeniser = new Tokeniser(text, part);
        tokeniser.run();
        return tokeniser.tokens;
    }

    private void run() {
        while (at < end) {
            int c = text.codePointAt(at);
            if (LineEnds.isEnd(c)) {
                breaks();
            } else if (isSpace(c)) {
                at += Character.charCount(c);
            } else if (isDigit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else {
                mark(c);
            }
        }
    }

    private void breaks() {
        int start = at;
        int last = at + 1;
        while (at < end && (LineEnds.isEnd(text.charAt(at)) || isSpace(text.charAt(at)))) {
            if (LineEnds.isEnd(text.charAt(at))) {
                last = at + 1;
            }
            at++;
        }
        add(start, last, TokenKind.BREAK);
    }

    private void number() {
        int start = at;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        add(start, at, TokenKind.NUMBER);
    }

    /** A word keeps an apostrophe between letters ("Xi'an", "O’Brien"), but not a possessive ending. */
    private void word() {
        int start = at;
        while (at < end) {
            int c = text.codePointAt(at);
            if (isWordPart(c)) {
                at += Character.charCount(c);
            } else if (isApostrophe(c)
                    && at + 1 < end
                    && Character.isLetter(text.codePointAt(at + 1))
                    && !possessive()) {
                at++;
            } else {
                break;
            }
        }
        add(start, at, TokenKind.WORD);
    }

    private boolean possessive() {
        char next = text.charAt(at + 1);
        return (next == 's' || next == 'S') && (at + 2 >= end || !isWordPart(text.codePointAt(at + 2)));
    }

    private void mark(int c) {
        int start = at;
        at += Character.charCount(c);
        add(start, at, TokenKind.MARK);
    }

    private void add(int start, int stop, TokenKind kind) {
        tokens.add(new Token(start, stop, kind, WordForm.of(text.substring(start, stop))));
    }

    private static boolean isWordPart(int c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
