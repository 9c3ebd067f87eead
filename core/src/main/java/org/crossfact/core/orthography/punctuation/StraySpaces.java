package org.crossfact.core.orthography.punctuation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;

/**
 * Finds a space before a comma, stop or closing bracket and after an opening one, unless the article keeps to that habit,
 * as French and tokenised texts do. Colons are set so in many countries.
 */
public final class StraySpaces implements SlipFinder {

    private static final int FARTHEST_BRACKET = 20;
    private static final int WIDEST_GAP = 2;

    @Override
    public Stream<Slip> find(Page page) {
        List<Token> tokens = page.tokens();
        List<Integer> spaced = IntStream.range(1, tokens.size())
                .filter(i -> isSpaced(page.text(), tokens, i))
                .boxed()
                .toList();
        return spaced.isEmpty() || TokenisedText.is(page)
                ? Stream.empty()
                : spaced.stream()
                        .map(i -> isOfOwner(tokens, i)
                                ? ofOwner(tokens, i)
                                : slip(page.text(), tokens.get(i - 1), tokens.get(i)));
    }

    private static boolean isSpaced(String text, List<Token> tokens, int i) {
        Token left = tokens.get(i - 1);
        Token right = tokens.get(i);
        if (!isParted(text, left.end(), right.start())) {
            return false;
        }
        char after = Neighbours.at(text, right.end());
        if (isOfOwner(tokens, i)) {
            return true;
        }
        if (left.is('(')) {
            return right.isWord() && Neighbours.isSpace(Neighbours.before(text, left.start()));
        }
        boolean afterWord = left.isWord() || left.isNumber() || left.is(')') || left.is('\u201d');
        boolean atEnd = Neighbours.isSpace(after) || after == '\u201d' || after == '"' || joinsWords(tokens, i);
        return afterWord
                && atEnd
                && (right.is(')')
                        ? isOpen(tokens, i)
                        : (TokenisedText.isMark(right) && !right.is(':') && !isApart(tokens, i)));
    }

    /** "the mayor 's car": an s alone behind the apostrophe; Dutch writes "'s-Hertogenbosch". */
    private static boolean isOfOwner(List<Token> tokens, int i) {
        Token mark = tokens.get(i);
        int behind = i + 2;
        return (mark.is('\'') || mark.is('\u2019'))
                && tokens.get(i - 1).isWord()
                && behind < tokens.size()
                && tokens.get(i + 1).text().equals("s")
                && mark.touches(tokens.get(i + 1))
                && tokens.get(behind).isWord()
                && !tokens.get(i + 1).touches(tokens.get(behind));
    }

    /** Whether one space or two stand between, and nothing else. */
    private static boolean isParted(String text, int from, int to) {
        boolean near = to > from && to - from <= WIDEST_GAP;
        return near && text.charAt(from) == ' ' && text.charAt(to - 1) == ' ';
    }

    /** "home ,said": the comma has its space on the wrong side. */
    private static boolean joinsWords(List<Token> tokens, int i) {
        return tokens.get(i).is(',')
                && i + 1 < tokens.size()
                && tokens.get(i).touches(tokens.get(i + 1))
                && tokens.get(i - 1).isWord()
                && tokens.get(i + 1).isWord()
                && Dictionary.knows(tokens.get(i - 1).lower())
                && Dictionary.knows(tokens.get(i + 1).lower());
    }

    /** A row of dots, or dots that part the items of a line ("News . Sport . Weather"). */
    private static boolean isApart(List<Token> tokens, int i) {
        return tokens.get(i).is('.') && (isStop(tokens, i - 2) || isStop(tokens, i + 1) || isStop(tokens, i + 2));
    }

    private static boolean isStop(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is('.');
    }

    /** Whether a bracket was opened shortly before, so that the one at {@code i} is no smiley and no list label. */
    private static boolean isOpen(List<Token> tokens, int i) {
        int farthest = Math.max(0, i - FARTHEST_BRACKET);
        for (int k = i - 1; k >= farthest; k--) {
            if (tokens.get(k).is('(')) {
                return true;
            }
        }
        return false;
    }

    private static Slip ofOwner(List<Token> tokens, int i) {
        Token owner = tokens.get(i - 1);
        String repair = owner.text() + tokens.get(i).text() + "s";
        return Slip.of(owner.start(), tokens.get(i + 1).end(), "A space before the s of an owner", repair);
    }

    private static Slip slip(String text, Token left, Token right) {
        String problem = left.is('(') ? "A space after an opening bracket" : "A space before a punctuation mark";
        boolean joins = right.is(',') && Character.isLetter(Neighbours.at(text, right.end()));
        String repair = text.substring(left.start(), left.end()) + right.text() + (joins ? " " : "");
        return Slip.of(left.start(), right.end(), problem, repair);
    }
}
