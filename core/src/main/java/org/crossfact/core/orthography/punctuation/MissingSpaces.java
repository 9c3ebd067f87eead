package org.crossfact.core.orthography.punctuation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;
import org.crossfact.core.orthography.word.Words;

/** Finds a punctuation mark that sticks to the next word: "first,second", ". .At", "word .Next", "(WHO)and". */
public final class MissingSpaces implements SlipFinder {

    private static final String PROBLEM = "No space after a punctuation mark";
    private static final int SHORTEST_IN_BRACKETS = 3;
    private static final int FARTHEST_BRACKET = 12;

    @Override
    public Stream<Slip> find(Page page) {
        List<Token> tokens = page.tokens();
        return IntStream.range(2, tokens.size())
                .filter(i -> tokens.get(i).isWord() && tokens.get(i - 1).touches(tokens.get(i)))
                .boxed()
                .flatMap(i -> slip(page.text(), tokens, i).stream());
    }

    private static Optional<Slip> slip(String text, List<Token> tokens, int i) {
        Token mark = tokens.get(i - 1);
        Token right = tokens.get(i);
        if (mark.is(',') && isBracketed(text, tokens, i - 2)) {
            return afterBracket(text, mark, right);
        }
        if (mark.is(':')) {
            return areSmall(tokens.get(i - 2), right)
                    ? afterComma(text, tokens.get(i - 2), mark, right)
                    : Optional.empty();
        }
        if (mark.is(',') || mark.is(';')) {
            return isClosing(tokens.get(i - 2))
                    ? afterQuotation(text, tokens.get(i - 2), mark, right)
                    : afterComma(text, tokens.get(i - 2), mark, right);
        }
        if (mark.is('.')) {
            return afterStop(text, tokens.get(i - 2), mark, right);
        }
        return Words.isFunction(right.text()) && isBracketed(text, tokens, i - 1)
                ? Optional.of(Slip.of(mark.start(), right.end(), PROBLEM, ") " + right.text()))
                : Optional.empty();
    }

    /** Two known words and nothing else between white spaces. */
    private static Optional<Slip> afterComma(String text, Token left, Token mark, Token right) {
        Span span = new Span(left.start(), right.end());
        boolean words = left.isWord()
                && left.touches(mark)
                && left.text().length() > 1
                && right.text().length() > 1
                && Neighbours.isSpace(Neighbours.before(text, left.start()))
                && endsWord(text, right.end())
                && !Neighbours.inAddress(text, span);
        return words && Dictionary.knows(left.lower()) && Dictionary.knows(right.lower())
                ? Optional.of(
                        Slip.of(span.start(), span.end(), PROBLEM, left.text() + mark.text() + " " + right.text()))
                : Optional.empty();
    }

    /** ”,said Anna: between quotation and speaker; values in a row of a table are no words of grammar. */
    private static Optional<Slip> afterQuotation(String text, Token left, Token mark, Token right) {
        boolean goesOn = mark.is(',')
                && left.touches(mark)
                && Neighbours.isSpace(Neighbours.at(text, right.end()))
                && Words.isFunction(right.text());
        return goesOn
                ? Optional.of(Slip.of(mark.start(), right.end(), PROBLEM, mark.text() + " " + right.text()))
                : Optional.empty();
    }

    /** "(in the valley),simply": a word in small letters goes on behind the bracket. */
    private static Optional<Slip> afterBracket(String text, Token mark, Token right) {
        boolean goesOn = right.text().equals(right.lower())
                && right.text().length() > 2
                && Neighbours.isSpace(Neighbours.at(text, right.end()));
        return goesOn
                ? Optional.of(Slip.of(mark.start(), right.end(), PROBLEM, ", " + right.text()))
                : Optional.empty();
    }

    /** "three causes:rain"; tickers and names of programs have capitals or short parts. */
    private static boolean areSmall(Token left, Token right) {
        return left.text().length() > SHORTEST_IN_BRACKETS
                && right.text().length() > SHORTEST_IN_BRACKETS
                && left.text().equals(left.lower())
                && right.text().equals(right.lower());
    }

    private static boolean isClosing(Token mark) {
        return mark.is('\u201d') || mark.is('"') || mark.is('\u00bb');
    }

    private static boolean endsWord(String text, int end) {
        char after = Neighbours.at(text, end);
        return Neighbours.isSpace(after) || (after == '.' && Neighbours.isSpace(Neighbours.at(text, end + 1)));
    }

    /** A stop with the space on the wrong side, or a second stop after that space. */
    private static Optional<Slip> afterStop(String text, Token left, Token mark, Token right) {
        boolean apart = mark.start() - left.end() == 1 && text.charAt(left.end()) == ' ';
        boolean sentence = right.isCapitalised()
                && right.text().length() > 1
                && right.text().substring(1).equals(right.lower().substring(1))
                && !right.lower().equals("net")
                && Neighbours.isSpace(Neighbours.at(text, right.end()));
        if (!apart || !sentence || !Dictionary.knows(right.lower())) {
            return Optional.empty();
        }
        String repair = left.is('.') ? ". " + right.text() : left.text() + ". " + right.text();
        boolean secondStop = left.is('.') && Character.isLetterOrDigit(Neighbours.before(text, left.start()));
        return left.isWord() || left.isNumber() || secondStop || left.is('\u201d')
                ? Optional.of(Slip.of(left.start(), right.end(), "A full stop out of place", repair))
                : Optional.empty();
    }

    /** Whether a bracket with more than a letter or two in it closes here; "(s)he" and "(an)other" are no slips. */
    private static boolean isBracketed(String text, List<Token> tokens, int close) {
        if (!tokens.get(close).is(')')) {
            return false;
        }
        int farthest = Math.max(0, close - FARTHEST_BRACKET);
        for (int i = close - 1; i >= farthest; i--) {
            if (tokens.get(i).is('(')) {
                return tokens.get(close).start() - tokens.get(i).end() >= SHORTEST_IN_BRACKETS
                        && Neighbours.isSpace(
                                Neighbours.before(text, tokens.get(i).start()));
            }
        }
        return false;
    }
}
