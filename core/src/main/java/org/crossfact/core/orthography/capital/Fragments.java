package org.crossfact.core.orthography.capital;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;
import org.crossfact.core.orthography.word.Words;

/** Finds what goes on in small letters after the full stop of a sentence: "in the spring. visit." */
public final class Fragments implements SlipFinder {

    private static final int SHORTEST = 3;

    /** Words that tie what follows to what stands before, so that the stop between is wrong; others leave that open. */
    private static final Set<String> GOES_ON = Set.of("and", "but", "nor", "or", "than");

    private static final String VOWELS = "aeiouy";

    /** Fewer words than this are a remnant that can go; more are a sentence cut in two or without its capital. */
    private static final int REMNANT = 3;

    @Override
    public Stream<Slip> find(Page page) {
        List<Token> tokens = page.tokens();
        return IntStream.range(2, tokens.size())
                .filter(i -> tokens.get(i - 1).is('.') && tokens.get(i).isWord())
                .boxed()
                .flatMap(i -> slip(page.text(), tokens, i).stream());
    }

    private static Optional<Slip> slip(String text, List<Token> tokens, int i) {
        Token stop = tokens.get(i - 1);
        Token next = tokens.get(i);
        if (next.start() - stop.end() != 1 || !endsSentence(text, tokens, i - 1) || !goesOnSmall(text, tokens, i)) {
            return Optional.empty();
        }
        int end = end(tokens, i);
        boolean remnant = end - i <= REMNANT
                && tokens.get(end).is('.')
                && tokens.get(end - 1).touches(tokens.get(end))
                && !Words.isAbbreviation(tokens.get(end - 1).lower());
        if (remnant) {
            return Optional.of(Slip.of(
                    stop.start(),
                    tokens.get(end).end(),
                    "A remnant in small letters after the end of a sentence",
                    "."));
        }
        String problem = "A sentence is cut in two, or begins in small letters";
        return Optional.of(
                GOES_ON.contains(next.lower())
                        ? Slip.of(stop.start(), next.end(), problem, " " + next.text())
                        : Slip.of(stop.start(), next.end(), problem));
    }

    /** A known word before the stop that is no abbreviation. */
    private static boolean endsSentence(String text, List<Token> tokens, int stop) {
        Token word = tokens.get(stop - 1);
        boolean plain = word.isWord()
                && word.touches(tokens.get(stop))
                && word.text().length() >= SHORTEST
                && Neighbours.before(text, word.start()) != '.'
                && !Words.isAbbreviation(word.lower());
        return plain && (isInCapitals(word) || (hasVowel(word) && isKnown(word)));
    }

    private static boolean isKnown(Token word) {
        return Dictionary.isWord(word.lower()) || (isLongName(word) && Dictionary.isName(word.lower()));
    }

    /** What is written without vowels is shortened, dictionary or not: "800,000 bbl. of oil". */
    private static boolean hasVowel(Token word) {
        return word.lower().chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    }

    private static boolean isInCapitals(Token word) {
        return word.text().chars().allMatch(Character::isUpperCase);
    }

    /** Short names are often abbreviations: Wm, Geo, Chas. */
    private static boolean isLongName(Token word) {
        return word.text().length() > SHORTEST + 1;
    }

    private static boolean goesOnSmall(String text, List<Token> tokens, int i) {
        Token next = tokens.get(i);
        char after = Neighbours.at(text, next.end());
        boolean address = (after == '.' || after == ':') && !Neighbours.isSpace(Neighbours.at(text, next.end() + 1));
        boolean name = !Words.isFunction(next.text())
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isCapitalised();
        return next.text().length() > 1
                && next.text().equals(next.lower())
                && after != ')'
                && !address
                && !name
                && !Neighbours.inAddress(text, next.span())
                && Dictionary.isWord(next.text());
    }

    /** Where the run of words from {@code i} on ends: at its stop, or at the first token that is no word. */
    private static int end(List<Token> tokens, int i) {
        int end = i;
        while (end + 1 < tokens.size()
                && tokens.get(end).isWord()
                && tokens.get(end + 1).kind() != TokenKind.BREAK) {
            end++;
        }
        return end;
    }
}
