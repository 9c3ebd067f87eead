package org.crossfact.core.orthography.seam;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;
import org.crossfact.core.orthography.word.Words;

/** Finds sentences that lost the space between them: "office.The minister", but no domain, initial or ticker. */
public final class StopSeams implements SlipFinder {

    private static final String PROBLEM = "Two sentences run together without a space";
    private static final Lexicon DOMAINS = Lexicon.load(StopSeams.class, "domain-endings.txt");
    private static final Lexicon PRONOUNS = Lexicon.load(StopSeams.class, "short-starters.txt");
    private static final int SHORTEST = 3;

    @Override
    public Stream<Slip> find(Page page) {
        List<Token> tokens = page.tokens();
        return IntStream.range(2, tokens.size())
                .filter(i -> tokens.get(i).isCapitalised() && tokens.get(i - 1).touches(tokens.get(i)))
                .boxed()
                .flatMap(i -> seam(page.text(), tokens, i).stream());
    }

    private static Optional<Slip> seam(String text, List<Token> tokens, int i) {
        Token right = tokens.get(i);
        Token mark = tokens.get(i - 1);
        int stop = isClosing(mark) && i > 2 && tokens.get(i - 2).touches(mark) ? i - 2 : i - 1;
        Token left = tokens.get(stop - 1);
        boolean ends = isStop(tokens.get(stop)) && left.touches(tokens.get(stop)) && left.isWord();
        if (!ends || !(parts(left, right) || (stop < i - 1 && right.text().length() >= SHORTEST))) {
            return Optional.empty();
        }
        Span span = left.span().hull(right.span());
        boolean goesOn = Neighbours.at(text, right.end()) == '.'
                && Character.isLetterOrDigit(Neighbours.at(text, right.end() + 1));
        boolean begunBefore = Neighbours.before(text, left.start()) == '.';
        return goesOn || begunBefore || Neighbours.inAddress(text, span)
                ? Optional.empty()
                : Optional.of(Slip.of(
                        span.start(),
                        span.end(),
                        PROBLEM,
                        text.substring(left.start(), mark.end()) + " " + right.text()));
    }

    /** A known word in small letters before, a word with one capital after; after a name only a word of grammar, but a month or weekday names no site. */
    private static boolean parts(Token left, Token right) {
        if (Words.isAbbreviation(left.lower())
                || (left.text().length() < SHORTEST && !isShortSentence(left, right))
                || isInCapitals(right)
                || DOMAINS.contains(right.lower())) {
            return false;
        }
        boolean starter = Words.isStarter(right.lower())
                && (right.text().length() >= SHORTEST || PRONOUNS.contains(right.lower()));
        boolean word = right.text().length() >= SHORTEST || Words.isFunction(right.lower());
        boolean day =
                (Words.isMonth(left.lower()) || Words.isWeekday(left.lower())) && !Dictionary.isWord(left.lower());
        return left.isCapitalised()
                ? starter || (day && word && Dictionary.knows(right.lower()))
                : word && Dictionary.isWord(left.lower()) && (starter || Dictionary.knows(right.lower()));
    }

    /** "He said no.She left": "no" and "it" are words, "St" and "a" before a stop may be anything. */
    private static boolean isShortSentence(Token left, Token right) {
        return left.text().length() == 2 && Words.isFunction(left.lower()) && Words.isStarter(right.lower());
    }

    private static boolean isInCapitals(Token word) {
        return word.text().length() > 1 && Character.isUpperCase(word.text().charAt(1));
    }

    private static boolean isStop(Token token) {
        return token.is('.') || token.is('!') || token.is('?');
    }

    private static boolean isClosing(Token token) {
        return token.is('\u201d') || token.is('\u00bb');
    }
}
