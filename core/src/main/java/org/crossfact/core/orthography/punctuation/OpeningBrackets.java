package org.crossfact.core.orthography.punctuation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;

/**
 * Finds a bracket of several words that sticks to the word before it: "the agency(founded in 1991)". "Item(s)", "f(x)" and
 * "print(name)" hold one word; an article that does so again and again has that habit.
 */
public final class OpeningBrackets implements SlipFinder {

    private static final String PROBLEM = "No space before an opening bracket";
    private static final int SHORTEST = 3;
    private static final int FEWEST_WORDS = 1;
    private static final int FARTHEST = 30;
    private static final int HABIT = 3;

    @Override
    public Stream<Slip> find(Page page) {
        List<Token> tokens = page.tokens();
        List<Slip> slips = IntStream.range(1, tokens.size() - 1)
                .filter(i -> tokens.get(i).is('('))
                .filter(i -> isGlued(page.text(), tokens, i))
                .mapToObj(i -> Slip.of(
                        tokens.get(i - 1).start(),
                        tokens.get(i + 1).end(),
                        PROBLEM,
                        tokens.get(i - 1).text() + " (" + tokens.get(i + 1).text()))
                .toList();
        return slips.size() >= HABIT ? Stream.empty() : slips.stream();
    }

    private static boolean isGlued(String text, List<Token> tokens, int i) {
        Token left = tokens.get(i - 1);
        Token right = tokens.get(i + 1);
        return left.isWord()
                && left.touches(tokens.get(i))
                && left.text().length() >= SHORTEST
                && Neighbours.isSpace(Neighbours.before(text, left.start()))
                && Dictionary.knows(left.lower())
                && right.isWord()
                && right.text().equals(right.lower())
                && tokens.get(i).touches(right)
                && Dictionary.isWord(right.lower())
                && holdsWords(tokens, i);
    }

    /** Whether the bracket closes behind several words, with spaces and nothing of a program between them. */
    private static boolean holdsWords(List<Token> tokens, int open) {
        int words = 0;
        for (int i = open + 1; i < Math.min(tokens.size(), open + FARTHEST); i++) {
            Token token = tokens.get(i);
            if (token.is(')')) {
                return words >= FEWEST_WORDS; // besides the first
            }
            if (token.kind() == TokenKind.BREAK || token.is('(') || token.is('=') || token.is(',')) {
                return false;
            }
            words += (token.isWord() || token.isNumber()) && !tokens.get(i - 1).touches(token) ? 1 : 0;
        }
        return false;
    }
}
