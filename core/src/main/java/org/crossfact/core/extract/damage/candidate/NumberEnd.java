package org.crossfact.core.extract.damage.candidate;

import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;

/** Tells a number that stands for itself from one that counts what follows. */
public final class NumberEnd {

    private static final Lexicon NO_NOUNS = Lexicon.load(NumberEnd.class, "no-nouns.txt");
    private static final String CLOSING = ".,;:)!?\"\u201d";

    private NumberEnd() {}

    /** Whether a mark, a line end or a word that is no noun stands at {@code next}, behind a number. */
    public static boolean isClosed(Scan scan, int next) {
        return isClosedByMark(scan, next) || NO_NOUNS.contains(scan.token(next).lower());
    }

    /** Whether a mark or a line end stands at {@code next}, and the number does not go on behind it. */
    public static boolean isClosedByMark(Scan scan, int next) {
        Token token = scan.token(next);
        if (token.kind() == TokenKind.BREAK) {
            return true;
        }
        boolean goesOn = scan.touchesPrevious(next + 1) && scan.token(next + 1).isNumber();
        return token.kind() == TokenKind.MARK && CLOSING.contains(token.text()) && !goesOn;
    }

    /** Whether {@code next} is a noun in the plural. */
    public static boolean isPlural(Token next) {
        return next.isWord()
                && !next.isCapitalised()
                && !NO_NOUNS.contains(next.lower())
                && !Lemmas.isStop(next.lower())
                && !Lemmas.noun(next.lower()).equals(next.lower());
    }
}
