package org.crossfact.core.orthography.capital;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.orthography.slip.Paragraphs;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;
import org.crossfact.core.orthography.word.Words;

/**
 * Finds a word of grammar that begins with a capital inside a sentence ("the talks, This will help"), where the words
 * after it are small, so that it begins neither a name nor a title.
 */
public final class CapitalsInside implements SlipFinder {

    private static final Lexicon WORKS = Lexicon.load(CapitalsInside.class, "work-words.txt");
    private static final Lexicon INSIDE = Lexicon.load(CapitalsInside.class, "capitals-inside.txt");
    private static final int FULL_LINE = 10;
    private static final int FARTHEST = 3;
    private static final int LONGEST_SALUTATION = 3;

    @Override
    public Stream<Slip> find(Page page) {
        return Paragraphs.of(page).stream().flatMap(line -> inLine(page.text(), line));
    }

    private static Stream<Slip> inLine(String text, List<Token> line) {
        List<Integer> raised = IntStream.range(2, line.size() - FARTHEST)
                .filter(i -> line.get(i).isCapitalised()
                        && INSIDE.contains(line.get(i).lower()))
                .boxed()
                .toList();
        if (raised.isEmpty() || !isProse(line)) {
            return Stream.empty();
        }
        return raised.stream().flatMap(i -> slip(text, line, i).stream());
    }

    private static Optional<Slip> slip(String text, List<Token> line, int i) {
        Token word = line.get(i);
        Token before = line.get(i - 1);
        boolean spaced = word.start() - before.end() == 1 && text.charAt(before.end()) == ' ';
        if (!spaced || isInCapitals(word) || isInTitle(line, i) || !goesOnSmall(line, i)) {
            return Optional.empty();
        }
        String small = Capitals.lower(word.text());
        if (before.is(',') || before.is(';')) {
            return isWorkOrName(line.get(i - 2)) || isSalutation(line, i - 1)
                    ? Optional.empty()
                    : Optional.of(Slip.of(
                            before.start(),
                            word.end(),
                            "A capital inside a sentence: a full stop is missing, or the capital is wrong",
                            ". " + word.text(),
                            before.text() + " " + small));
        }
        if (!mayPrecede(line, i)) {
            return Optional.empty();
        }
        return Optional.of(
                before.isNumber()
                        ? Slip.of(word.start(), word.end(), "A capital inside a sentence, behind a year", small)
                        : Slip.of(word.start(), word.end(), "A capital inside a sentence: words are missing or moved"));
    }

    /** Tied to a word before that has a capital and is no name: "the series Here and There". */
    private static boolean isInTitle(List<Token> line, int i) {
        Token first = line.get(i - 2);
        return first.isCapitalised()
                && !Dictionary.isName(first.lower())
                && Words.isFunction(line.get(i - 1).lower());
    }

    /** A line of full sentences: mostly small words, and a stop at its end or inside. */
    private static boolean isProse(List<Token> line) {
        long words = line.stream().filter(Token::isWord).count();
        long small = line.stream()
                .filter(token -> token.isWord() && !token.isCapitalised())
                .count();
        boolean stop = line.stream().anyMatch(token -> token.is('.'));
        return words >= FULL_LINE && small * 3 >= words * 2 && stop;
    }

    /** The first word of content after it is small; a known name may stand before that: "When Russia invaded". */
    private static boolean goesOnSmall(List<Token> line, int i) {
        int next = i + 1;
        while (next < line.size()
                && next - i < FARTHEST
                && isSmall(line.get(next))
                && Words.isFunction(line.get(next).text())) {
            next++;
        }
        if (next >= line.size()) {
            return false;
        }
        if (isSmall(line.get(next))) {
            return true;
        }
        return next == i + 1
                && line.get(next).isCapitalised()
                && next + 1 < line.size()
                && isSmall(line.get(next + 1))
                && Dictionary.isName(line.get(next).lower());
    }

    /** A small word, a known name or a year directly before; no label, initial or dateline, and no word for a work. */
    private static boolean mayPrecede(List<Token> line, int i) {
        Token before = line.get(i - 1);
        if (before.isNumber()) {
            return before.text().length() == 4
                    && line.get(i - 2).isWord()
                    && Words.isFunction(line.get(i - 2).lower());
        }
        return before.isWord()
                && !isWorkOrName(before)
                && !isInCapitals(before)
                && before.text().length() > 2
                && (isSmall(before) || Dictionary.isName(before.lower()));
    }

    /** Whether only a few words of the sentence stand before the comma: "My friends, At this hour". */
    private static boolean isSalutation(List<Token> line, int comma) {
        int words = 0;
        for (int i = comma - 1; i >= 0 && words <= LONGEST_SALUTATION; i--) {
            Token token = line.get(i);
            if (token.is(',')) {
                return false;
            }
            if (!token.isWord() && !token.isNumber() && !token.is('-')) {
                return true;
            }
            words++;
        }
        return words <= LONGEST_SALUTATION;
    }

    private static boolean isWorkOrName(Token token) {
        return WORKS.contains(token.lower());
    }

    private static boolean isSmall(Token token) {
        return token.isWord() && Character.isLowerCase(token.text().codePointAt(0));
    }

    private static boolean isInCapitals(Token token) {
        return token.text().length() > 1 && Character.isUpperCase(token.text().charAt(1));
    }
}
