package org.crossfact.core.orthography.capital;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Paragraphs;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;
import org.crossfact.core.orthography.word.Words;

/**
 * Finds a surname that stands once in small letters and speaks: no dictionary knows the word, another name stands before
 * it in the article, and it stands alone with its capital amid a sentence too.
 */
public final class SurnamesInSmallLetters implements SlipFinder {

    private static final String PROBLEM = "A name in small letters";

    /** What people do and things do not; "sabha was" may be an assembly. */
    private static final Set<String> SPEAKING = Set.of("said", "says", "told", "added", "wrote", "asked", "argued");

    /** Shorter ones are particles, prefixes and words of other languages as well. */
    private static final int SHORTEST = 5;

    @Override
    public Stream<Slip> find(Page page) {
        List<Token> speakers = smallSpeakers(page);
        Set<String> forms = speakers.stream().map(Token::text).collect(Collectors.toSet());
        if (forms.isEmpty()) {
            return Stream.empty();
        }
        Set<String> full = new HashSet<>();
        Set<String> alone = new HashSet<>();
        for (List<Token> line : Paragraphs.of(page)) {
            for (int i = 1; i < line.size(); i++) {
                Token word = line.get(i);
                Token before = line.get(i - 1);
                if (isCapitalisedOnly(word) && forms.contains(word.lower()) && before.isWord()) {
                    boolean named = before.isCapitalised() && !Words.isFunction(before.lower());
                    (named ? full : alone).add(word.lower());
                }
            }
        }
        return speakers.stream()
                .filter(token -> full.contains(token.text()) && alone.contains(token.text()))
                .map(token -> Slip.of(token.start(), token.end(), PROBLEM, Capitals.raise(token.text())));
    }

    /** Words in small letters that no dictionary knows, the only one of the page, before what people do. */
    private static List<Token> smallSpeakers(Page page) {
        List<Token> tokens = page.tokens();
        List<Token> speakers = IntStream.range(0, Math.max(0, tokens.size() - 1))
                .filter(i -> SPEAKING.contains(tokens.get(i + 1).text()))
                .mapToObj(tokens::get)
                .filter(token -> token.isWord()
                        && token.text().length() >= SHORTEST
                        && token.text().equals(token.lower())
                        && !Dictionary.knows(token.text())
                        && standsAlone(page.text(), token))
                .toList();
        return speakers.size() == 1 ? speakers : List.of();
    }

    private static boolean isCapitalisedOnly(Token word) {
        return word.isCapitalised()
                && word.text().substring(1).equals(word.lower().substring(1));
    }

    private static boolean standsAlone(String text, Token token) {
        char before = Neighbours.before(text, token.start());
        char after = Neighbours.at(text, token.end());
        return before == ' ' && after == ' ';
    }
}
