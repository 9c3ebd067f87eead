package org.crossfact.core.orthography.repetition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.orthography.repetition.RepetitionsInARow.Stretch;
import org.crossfact.core.orthography.word.Dictionary;

/**
 * Tells which repetitions in a row a writer means: names ("Pago Pago"), emphasis ("very very"), grammar ("had had"), turns
 * of phrase ("step by step by step"), calls and refrains in quotation marks.
 */
final class RepetitionsMeant {

    private static final Lexicon WORDS = Lexicon.load(RepetitionsMeant.class, "meant-words.txt");
    private static final String NEVER_TWICE = "never twice";
    private static final String LINK = "link";
    private static final String JOIN = "join";
    private static final String CLAUSE = "clause";

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "these", "those");

    private static final int SHORTEST_PLAIN_WORD = 4;
    private static final int LONGEST_CLAUSE = 8;
    private static final int LONGEST_QUOTATION = 400;
    private static final int SHORTEST_SENTENCE = 6;

    /** Marks that join words to a longer one, a path or a number. */
    private static final String JOINTS = "-–_./+@";

    private final List<Token> tokens;

    RepetitionsMeant(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether the repetition is meant, or nothing tells that it is not. */
    boolean covers(Stretch stretch) {
        if (isPartOfMore(stretch)) {
            return true;
        }
        return stretch.phrase() == 1 ? isWordMeant(stretch) : isPhraseMeant(stretch) || isQuoted(stretch.start());
    }

    /** "By-law law", "chromium chromium-driver": only a part of a longer word is repeated. */
    private boolean isPartOfMore(Stretch stretch) {
        int before = stretch.start() - 1;
        int after = stretch.end();
        boolean joinedBefore = before >= 0
                && tokens.get(before).touches(tokens.get(stretch.start()))
                && JOINTS.contains(tokens.get(before).text());
        boolean joinedAfter = after + 1 < tokens.size()
                && tokens.get(after - 1).touches(tokens.get(after))
                && JOINTS.contains(tokens.get(after).text())
                && tokens.get(after).touches(tokens.get(after + 1))
                && tokens.get(after + 1).kind() != TokenKind.BREAK;
        return joinedBefore || joinedAfter;
    }

    private boolean isWordMeant(Stretch stretch) {
        Token first = tokens.get(stretch.start());
        Token second = tokens.get(stretch.start() + 1);
        if (!first.isWord() || second.isCapitalised()) {
            return true;
        }
        if (is(first, NEVER_TWICE) || is(first, JOIN) || isThatBeforeArticle(first, stretch.end())) {
            return false;
        }
        return WORDS.contains(first.lower())
                || first.isCapitalised()
                || stretch.times() > 2
                || first.text().length() < SHORTEST_PLAIN_WORD
                || !Dictionary.isWord(first.lower()) // "alyona alyona", "tuk tuk": such words are doubled by nature
                || isQuoted(stretch.start())
                || followsClause(stretch.start());
    }

    /** "She said that that bridge" is grammar, "agreed that that the bridge" is not. */
    private boolean isThatBeforeArticle(Token word, int next) {
        return word.lower().equals("that")
                && next < tokens.size()
                && ARTICLES.contains(tokens.get(next).text());
    }

    /** "Whoever wins wins", "what he had planned planned itself". */
    private boolean followsClause(int start) {
        for (int i = start - 1; i >= Math.max(0, start - LONGEST_CLAUSE); i--) {
            if (is(tokens.get(i), CLAUSE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPhraseMeant(Stretch stretch) {
        List<Token> phrase = tokens.subList(stretch.start(), stretch.start() + stretch.phrase());
        Set<String> words = new HashSet<>();
        boolean hasWord = false;
        for (Token token : phrase) {
            hasWord |= token.isWord();
            if (token.kind() != TokenKind.MARK) {
                words.add(token.lower());
            }
        }
        Token first = phrase.get(0);
        Token last = phrase.get(phrase.size() - 1);
        boolean isRhythm = last.kind() == TokenKind.MARK && phrase.size() < SHORTEST_SENTENCE;
        boolean isEnumeration = first.kind() == TokenKind.MARK;
        boolean isTurn = is(first, JOIN) || is(last, JOIN) || is(last, LINK);
        return !hasWord || words.size() < 2 || isRhythm || isEnumeration || isTurn;
    }

    private static boolean is(Token token, String value) {
        return WORDS.value(token.lower()).filter(value::equals).isPresent();
    }

    private boolean isQuoted(int start) {
        int marks = 0;
        for (int i = start - 1; i >= Math.max(0, start - LONGEST_QUOTATION); i--) {
            Token token = tokens.get(i);
            if (token.kind() == TokenKind.BREAK) {
                break;
            }
            if (token.is('“') || token.is('«') || token.is('„')) {
                return true;
            }
            if (token.is('”') || token.is('»')) {
                break;
            }
            marks += token.is('"') ? 1 : 0;
        }
        return marks % 2 == 1;
    }
}
