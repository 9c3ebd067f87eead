package org.crossfact.core.extract;

import java.util.List;
import org.crossfact.core.document.LineEnds;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.document.WordForm;

/** A page as recognisers walk over it: tokens by number, with a stand-in outside the text, and sentence bounds. */
public final class Scan {

    private static final Token OUTSIDE = new Token(0, 0, TokenKind.BREAK, WordForm.of(""));

    private final Page page;
    private final List<Token> tokens;
    private final int[] sentenceStarts;
    private final int[] sentenceEnds;

    public Scan(Page page) {
        this.page = page;
        this.tokens = page.tokens();
        this.sentenceStarts = Sentences.starts(tokens);
        this.sentenceEnds = ends(sentenceStarts);
    }

    public Page page() {
        return page;
    }

    public int size() {
        return tokens.size();
    }

    /** The token of that number; an empty break before the first and after the last. */
    public Token token(int i) {
        return i < 0 || i >= tokens.size() ? OUTSIDE : tokens.get(i);
    }

    /** The text from token {@code from} up to, not including, token {@code to}. */
    public Span span(int from, int to) {
        return new Span(token(from).start(), token(to - 1).end());
    }

    /** The words of tokens as the text has them; a line end at which a line was wrapped is a space. */
    public String text(int from, int to) {
        return LineEnds.unwrapped(span(from, to).in(page.text()));
    }

    /** Whether token {@code i} follows its predecessor on the same line with nothing between. */
    public boolean touchesPrevious(int i) {
        return i > 0
                && i < tokens.size()
                && tokens.get(i - 1).kind() != TokenKind.BREAK
                && tokens.get(i - 1).touches(tokens.get(i));
    }

    /** Whether exactly one plain space stands before token {@code i}, or the line end that a wrapped line has for it. */
    public boolean oneSpaceBefore(int i) {
        if (i <= 0 || i >= tokens.size() || tokens.get(i - 1).kind() == TokenKind.BREAK) {
            return false;
        }
        int from = tokens.get(i - 1).end();
        int gap = tokens.get(i).start() - from;
        String text = page.text();
        return gap == 1
                ? text.charAt(from) == ' ' || text.charAt(from) == '\n'
                : gap == 2 && text.startsWith("\r\n", from);
    }

    /** The number of the first token of the sentence that holds token {@code i}. */
    public int sentenceStart(int i) {
        return sentenceStarts[i];
    }

    /** One past the number of the last token of the sentence that holds token {@code i}. */
    public int sentenceEnd(int i) {
        return sentenceEnds[i];
    }

    private static int[] ends(int[] starts) {
        int[] ends = new int[starts.length];
        for (int i = starts.length - 1; i >= 0; i--) {
            boolean last = i == starts.length - 1 || starts[i + 1] != starts[i];
            ends[i] = last ? i + 1 : ends[i + 1];
        }
        return ends;
    }

    /** The number of the first token that starts at or after {@code offset}. */
    public int tokenAt(int offset) {
        return Token.firstFrom(tokens, offset);
    }
}
