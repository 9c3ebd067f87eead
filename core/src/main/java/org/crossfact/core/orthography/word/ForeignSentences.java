package org.crossfact.core.orthography.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.orthography.slip.Paragraphs;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;

/**
 * Finds whole sentences of another language in an English article: none of the small words of English stands in them, and
 * most of their words in small letters are in no English dictionary. What is quoted is meant to stay as it is.
 */
public final class ForeignSentences implements SlipFinder {

    private static final String PROBLEM = "A sentence of another language that was not translated";

    private static final String ENDS = ".!?";
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

    /** Shorter words of grammar, and "was", are words of other languages too. */
    private static final int SHORTEST_GRAMMAR = 3;

    private static final String ALSO_GERMAN = "was";
    private static final int FEWEST_UNKNOWN = 5;

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
        return unknown >= FEWEST_UNKNOWN && unknown * 5 >= small * 3;
    }

    private static boolean isGrammar(Token token) {
        return token.isWord()
                && token.lower().length() >= SHORTEST_GRAMMAR
                && Words.isFunction(token.lower())
                && !token.lower().equals(ALSO_GERMAN);
    }

    private static boolean isQuote(Token token) {
        return token.kind() == TokenKind.MARK && QUOTES.contains(token.text());
    }
}
