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
import org.crossfact.core.orthography.word.Words;

/** Finds digits that lost the space to the word beside them: "1October", "06161On", "since2019", "1932by", "4percent". */
public final class DigitSeams implements SlipFinder {

    private static final Lexicon COUNTED = Lexicon.load(DigitSeams.class, "counted-words.txt");
    private static final String PROBLEM = "A number and a word run together without a space";

    /** Shorter numbers before a word of grammar make names: 7Up, 23andMe. */
    private static final int FEWEST_DIGITS = 3;

    private static final int YEAR_DIGITS = 4;
    private static final int DAY_DIGITS = 2;

    @Override
    public Stream<Slip> find(Page page) {
        List<Token> tokens = page.tokens();
        return IntStream.range(1, tokens.size())
                .filter(i -> isBetween(tokens.get(i - 1), tokens.get(i)))
                .boxed()
                .flatMap(i -> seam(page.text(), tokens, i).stream());
    }

    /** Whether a number and a word touch. */
    private static boolean isBetween(Token left, Token right) {
        return left.touches(right) && ((left.isNumber() && right.isWord()) || (left.isWord() && right.isNumber()));
    }

    private static Optional<Slip> seam(String text, List<Token> tokens, int i) {
        Token left = tokens.get(i - 1);
        Token right = tokens.get(i);
        if (!(numberFirst(left, right) || wordFirst(left, right))) {
            return Optional.empty();
        }
        Span span = left.span().hull(right.span());
        boolean partOfMore = Character.isLetter(Neighbours.before(text, left.start()))
                || Character.isLetterOrDigit(Neighbours.at(text, right.end()));
        return partOfMore || (left.isWord() && Neighbours.inAddress(text, span)) || isTag(text, left.start())
                ? Optional.empty()
                : Optional.of(Slip.of(span.start(), span.end(), PROBLEM, left.text() + " " + right.text()));
    }

    private static boolean numberFirst(Token left, Token right) {
        if (left.isNumber() && (COUNTED.contains(right.text()) || (isYear(left) && Words.isLink(right.text())))) {
            return true;
        }
        if (!left.isNumber() || !right.isCapitalised() || isInCapitals(right)) {
            return false;
        }
        return Words.isWeekday(right.lower())
                || Words.isMonth(right.lower())
                || (left.text().length() >= FEWEST_DIGITS
                        && (Words.isStarter(right.lower()) || right.lower().equals("on")));
    }

    private static boolean wordFirst(Token left, Token right) {
        if (!left.isWord() || !right.isNumber()) {
            return false;
        }
        int digits = right.text().length();
        boolean date = left.isCapitalised()
                && !isInCapitals(left)
                && Words.isMonth(left.lower())
                && (digits <= DAY_DIGITS || isYear(right));
        return date || (isYear(right) && (Words.isLink(left.text()) || Words.isLead(left.text())));
    }

    private static boolean isYear(Token number) {
        String digits = number.text();
        return digits.length() == YEAR_DIGITS && (digits.startsWith("19") || digits.startsWith("20"));
    }

    private static boolean isInCapitals(Token word) {
        return word.text().length() > 1 && Character.isUpperCase(word.text().charAt(1));
    }

    private static boolean isTag(String text, int start) {
        return "#@_/-.".indexOf(Neighbours.before(text, start)) >= 0;
    }
}
