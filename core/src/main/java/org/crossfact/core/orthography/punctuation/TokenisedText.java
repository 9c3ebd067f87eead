package org.crossfact.core.orthography.punctuation;

import java.util.List;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Neighbours;

/** Tells whether a page keeps a space before its punctuation marks, as French and texts cut up for machines do. */
final class TokenisedText {

    private static final String MARKS = ",;:.!?";

    /** From here on as many spaced marks as others are a habit. */
    private static final int HABIT = 2;

    private TokenisedText() {}

    static boolean is(Page page) {
        List<Token> tokens = page.tokens();
        int spaced = 0;
        int tight = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (isMark(tokens.get(i))) {
                boolean apart = isSpaced(page.text(), tokens, i);
                spaced += apart ? 1 : 0;
                tight += apart ? 0 : 1;
            }
        }
        int last = tokens.size() - 1;
        boolean spacedEnd = last > 0 && tokens.get(last).is('.') && isSpaced(page.text(), tokens, last);
        return spaced >= tight && (spaced >= HABIT || spacedEnd);
    }

    static boolean isMark(Token token) {
        return token.end() - token.start() == 1 && MARKS.indexOf(token.text().charAt(0)) >= 0;
    }

    /** Whether one space stands before the mark, and white space or nothing after it. */
    private static boolean isSpaced(String text, List<Token> tokens, int i) {
        Token left = tokens.get(i - 1);
        Token mark = tokens.get(i);
        return mark.start() - left.end() == 1
                && Neighbours.isSpace(text.charAt(left.end()))
                && Neighbours.isSpace(Neighbours.at(text, mark.end()));
    }
}
