package org.crossfact.core.orthography.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.orthography.slip.Paragraphs;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;

/**
 * Finds whole sentences of another language in an English article: none of the small words of English stands in them, and
 * most of their words in small letters are in no English dictionary, or several are small words of one other language.
 * What is quoted is meant to stay as it is.
 */
public final class ForeignSentences implements SlipFinder {

    private static final String PROBLEM = "A sentence of another language that was not translated";

    private static final String ENDS = ".!?";
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

    private static final Lexicon ELSEWHERE_TOO = Lexicon.load(ForeignSentences.class, "words-elsewhere-too.txt");

    /** Shorter words of grammar are words of other languages too. */
    private static final int SHORTEST_GRAMMAR = 3;

    private static final int FEWEST_UNKNOWN = 5;

    /** Names hold the same small word again and again. */
    private static final int FEWEST_SMALL_WORDS = 3;

    private static final int FEWEST_UNKNOWN_BESIDE = 2;

    /** Titles and dishes are shorter. */
    private static final int FEWEST_TOKENS = 8;

    @Override
    public Stream<Slip> find(Page page) {
        return page.language().isEnglish()
                ? Paragraphs.of(page).stream()
                        .flatMap(line -> sentences(line).stream())
                        .filter(ForeignSentences::isForeign)
                        .map(words -> Slip.of(
                                words.get(0).start(),
                                words.get(words.size() - 1).end(),
                                PROBLEM))
                : Stream.empty();
    }

    private static List<List<Token>> sentences(List<Token> line) {
        List<List<Token>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.size(); i++) {
            boolean ends = line.get(i).kind() == TokenKind.MARK
                    && ENDS.contains(line.get(i).text());
            if (ends || i == line.size() - 1) {
                sentences.add(line.subList(start, i + 1));
                start = i + 1;
            }
        }
        return sentences;
    }

    private static boolean isForeign(List<Token> sentence) {
        if (sentence.stream().anyMatch(token -> isGrammar(token) || isQuote(token))) {
            return false;
        }
        long small = 0;
        long unknown = 0;
        for (Token token : sentence) {
            boolean word = token.isWord() && !token.isCapitalised();
            small += word ? 1 : 0;
            unknown += word && !Dictionary.knows(token.lower()) ? 1 : 0;
        }
        return (unknown >= FEWEST_UNKNOWN && unknown * 5 >= small * 3)
                || (unknown >= FEWEST_UNKNOWN_BESIDE && smallWords(sentence) >= FEWEST_SMALL_WORDS)
                || (sentence.size() >= FEWEST_TOKENS && isShortForeign(sentence, small));
    }

    /** "Der Bürgermeister dankte allen und der Feuerwehr.": two small words of one language, and one word that no list knows. */
    private static boolean isShortForeign(List<Token> sentence, long small) {
        long telling = sentence.stream()
                .filter(token -> token.isWord() && !token.isCapitalised())
                .filter(token -> !Dictionary.knows(token.lower()) || isSmallElsewhere(token))
                .count();
        boolean unknown = sentence.stream()
                .anyMatch(token -> token.isWord()
                        && !token.isCapitalised()
                        && token.lower().length() > SHORTEST_GRAMMAR
                        && !isSmallElsewhere(token)
                        && !Dictionary.knows(token.lower()));
        return unknown && telling >= 3 && telling * 5 >= small * 3 && smallWords(sentence) >= 2;
    }

    private static boolean isSmallElsewhere(Token token) {
        return !Words.isFunction(token.lower()) && smallWords(List.of(token)) > 0;
    }

    /** How many small words of one other language stand in the sentence, each counted once. */
    private static int smallWords(List<Token> sentence) {
        int[] counts = new int[SmallWords.languages().size()];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            boolean small = token.isWord() && (i == 0 || !token.isCapitalised());
            if (small && !Words.isFunction(token.lower()) && seen.add(token.lower())) {
                SmallWords.count(token.lower(), counts);
            }
        }
        return Arrays.stream(counts).skip(1).max().orElse(0);
    }

    private static boolean isGrammar(Token token) {
        return token.isWord()
                && token.lower().length() >= SHORTEST_GRAMMAR
                && Words.isFunction(token.lower())
                && !ELSEWHERE_TOO.contains(token.lower());
    }

    private static boolean isQuote(Token token) {
        return token.kind() == TokenKind.MARK && QUOTES.contains(token.text());
    }
}
