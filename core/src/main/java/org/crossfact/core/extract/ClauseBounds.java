package org.crossfact.core.extract;

import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;

/**
 * How far a clause reaches around the words of a claim.
 *
 * @param from number of its first token
 * @param to one past the number of its last token
 * @param sentenceFrom number of the first token of the sentence, as far as the window shows it
 * @param sentenceTo one past the number of its last token, as far as the window shows it
 */
record ClauseBounds(int from, int to, int sentenceFrom, int sentenceTo) {

    private static final int LONGEST_BRACKET = 12;
    private static final String MARKS = ";:()[]{}|—•";
    private static final Set<String> JOINTS =
            Set.of("which", "who", "whose", "while", "whereas", "although", "though", "but", "because");

    static ClauseBounds of(Scan scan, int from, int to) {
        int sentenceFrom = from;
        while (sentenceFrom > 0 && from - sentenceFrom < Clause.WINDOW && inSentence(scan, sentenceFrom - 1, from)) {
            sentenceFrom--;
        }
        int sentenceTo = to;
        while (sentenceTo < scan.size() && sentenceTo - to < Clause.WINDOW && inSentence(scan, sentenceTo, from)) {
            sentenceTo++;
        }
        int left = left(scan, from, sentenceFrom);
        int right = right(scan, to, sentenceTo);
        boolean label = scan.token(from - 1).is('|') || scan.token(from - 1).is(':');
        if (left > sentenceFrom && !isReported(scan, left) && (label || tellsNothing(scan, left, from, to, right))) {
            left = left(scan, left - 1, sentenceFrom);
        }
        return new ClauseBounds(left, right, sentenceFrom, sentenceTo);
    }

    private static boolean inSentence(Scan scan, int token, int of) {
        return scan.sentenceStart(token) == scan.sentenceStart(of)
                && scan.token(token).kind() != TokenKind.BREAK;
    }

    private static int left(Scan scan, int from, int sentenceFrom) {
        int left = from;
        while (left > sentenceFrom && !isReported(scan, left) && !addsVerb(scan, left - 1)) {
            int opened = scan.token(left - 1).is(')') ? opening(scan, left - 1, sentenceFrom) : left;
            if (opened == left && ends(scan, left - 1)) {
                break;
            }
            left = Math.min(opened, left - 1);
        }
        return left;
    }

    private static int right(Scan scan, int to, int sentenceTo) {
        int right = to;
        while (right < sentenceTo && !addsVerb(scan, right)) {
            int closed = scan.token(right).is('(') ? closing(scan, right, sentenceTo) : right;
            boolean ownBracket = right == to && scan.token(right).is(')');
            if (closed == right && !ownBracket && ends(scan, right)) {
                break;
            }
            right = Math.max(closed, right + 1);
        }
        return right;
    }

    /** A bracket inside the clause is stepped over: "43 trillion yen ($307bn) on its defence". */
    private static int closing(Scan scan, int open, int limit) {
        for (int i = open + 1; i < Math.min(open + LONGEST_BRACKET, limit); i++) {
            if (scan.token(i).is(')')) {
                return i + 1;
            }
        }
        return open;
    }

    private static int opening(Scan scan, int close, int limit) {
        for (int i = close - 1; i >= Math.max(close - LONGEST_BRACKET, limit); i--) {
            if (scan.token(i).is('(')) {
                return i;
            }
        }
        return close + 1;
    }

    private static boolean ends(Scan scan, int i) {
        Token token = scan.token(i);
        boolean dash = (token.is('-') || token.is('–')) && !scan.touchesPrevious(i) && !scan.touchesPrevious(i + 1);
        boolean comma = token.is(',')
                && !(scan.touchesPrevious(i + 1) && scan.token(i + 1).isNumber());
        boolean quoteFollows =
                token.is('.') && (scan.token(i + 1).is('"') || scan.token(i + 1).is('“'));
        return comma
                || dash
                || quoteFollows
                || (token.kind() == TokenKind.MARK && MARKS.contains(token.text()))
                || JOINTS.contains(token.lower());
    }

    /** "… found that | 37 per cent …" */
    private static boolean isReported(Scan scan, int left) {
        return scan.token(left - 1).lower().equals("that") && ReportingVerbs.isOne(scan.token(left - 2));
    }

    /** "… and | earned", "… and | 12 were hurt". */
    private static boolean addsVerb(Scan scan, int i) {
        Token next = scan.token(i + 1);
        return scan.token(i).lower().equals("and")
                && (next.isNumber()
                        || (Lemmas.isVerbForm(next.lower())
                                && (next.lower().endsWith("ed")
                                        || !Lemmas.isVerbForm(scan.token(i + 2).lower()))));
    }

    private static boolean tellsNothing(Scan scan, int left, int from, int to, int right) {
        for (int i = left; i < from; i++) {
            if (scan.token(i).isWord()
                    && !Lemmas.isStop(scan.token(i).lower())
                    && !Lemmas.isVerbForm(scan.token(i).lower())) {
                return false;
            }
        }
        for (int i = to; i < right; i++) {
            if (Lemmas.isVerbForm(scan.token(i).lower())) {
                return false;
            }
        }
        return true;
    }
}
