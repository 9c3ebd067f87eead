package org.crossfact.core.extract;

import java.util.List;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.lexicon.Lexicon;

/** Finds where sentences begin: after a line break, or after a full stop that does not end an abbreviation. */
final class Sentences {

    private static final Lexicon ABBREVIATIONS = Lexicon.load(Sentences.class, "abbreviations.txt");
    private static final String CLOSING = "\"'”’)]»";

    private Sentences() {}

    /** For each token the number of the first token of its sentence. */
    static int[] starts(List<Token> tokens) {
        int[] starts = new int[tokens.size()];
        int start = 0;
        // the last token before closing marks: it decides whether the sentence is over
        int core = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean closes = closes(tokens, i);
            if (i > 0 && !closes && endsSentence(tokens, i - 1, core)) {
                start = i;
            }
            starts[i] = start;
            if (!closes) {
                core = i;
            }
        }
        return starts;
    }

    /** A straight quotation mark after a space opens. */
    private static boolean closes(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean straight = token.is('"') || token.is('\'');
        return token.kind() == TokenKind.MARK
                && CLOSING.contains(token.text())
                && !(straight && i > 0 && !tokens.get(i - 1).touches(token));
    }

    private static boolean endsSentence(List<Token> tokens, int last, int core) {
        if (tokens.get(last).kind() == TokenKind.BREAK) {
            return true;
        }
        Token mark = tokens.get(core);
        boolean stops = mark.is('!') || mark.is('?') || (mark.is('.') && !abbreviates(tokens, core));
        return stops && startsSentence(tokens, last + 1);
    }

    private static boolean startsSentence(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(i);
        return tokens.get(i - 1).end() < next.start() && !(next.isWord() && !next.isCapitalised());
    }

    private static boolean abbreviates(List<Token> tokens, int stop) {
        if (stop == 0) {
            return false;
        }
        Token before = tokens.get(stop - 1);
        boolean initial = before.isWord() && before.text().length() == 1 && before.isCapitalised();
        return before.touches(tokens.get(stop)) && (initial || ABBREVIATIONS.contains(before.lower()));
    }
}
