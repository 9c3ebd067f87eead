package org.crossfact.core.orthography.capital;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.people.name.NameLists;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Paragraphs;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;

/**
 * Finds a surname that stands once in small letters: no dictionary knows the word as a common one, a given name stands
 * before it in the article, and it stands alone with its capital amid a sentence too.
 */
public final class SurnamesInSmallLetters implements SlipFinder {

    private static final String PROBLEM = "A name in small letters";

    /** Shorter ones are particles, prefixes and words of other languages as well. */
    private static final int SHORTEST = 5;

    @Override
    public Stream<Slip> find(Page page) {
        Set<String> full = new HashSet<>();
        Map<String, Integer> alone = new HashMap<>();
        Map<String, Integer> small = new HashMap<>();
        for (List<Token> line : Paragraphs.of(page)) {
            for (int i = 1; i < line.size(); i++) {
                count(line, i, full, alone, small);
            }
        }
        full.removeIf(surname -> !alone.containsKey(surname) || small.getOrDefault(surname, 0) != 1);
        return full.isEmpty()
                ? Stream.empty()
                : page.tokens().stream()
                        .filter(token -> full.contains(token.text()) && standsAlone(page.text(), token))
                        .map(token -> Slip.of(token.start(), token.end(), PROBLEM, Capitals.raise(token.text())));
    }

    private static void count(
            List<Token> line, int i, Set<String> full, Map<String, Integer> alone, Map<String, Integer> small) {
        Token word = line.get(i);
        Token before = line.get(i - 1);
        if (!word.isWord() || word.text().length() < SHORTEST) {
            return;
        }
        if (word.text().equals(word.lower())) {
            small.merge(word.text(), 1, Integer::sum);
        } else if (isCapitalisedOnly(word) && before.isCapitalised()) {
            boolean named = NameLists.isGiven(before.lower()) && !Dictionary.isWord(word.lower());
            if (named) {
                full.add(word.lower());
            }
        } else if (isCapitalisedOnly(word) && before.isWord()) {
            alone.merge(word.lower(), 1, Integer::sum);
        }
    }

    private static boolean isCapitalisedOnly(Token word) {
        return word.isCapitalised()
                && word.text().substring(1).equals(word.lower().substring(1));
    }

    private static boolean standsAlone(String text, Token token) {
        char before = Neighbours.before(text, token.start());
        char after = Neighbours.at(text, token.end());
        return before == ' '
                && (after == ' ' || after == ',' || after == '\'' || after == '\u2019')
                && !Neighbours.inAddress(text, token.span());
    }
}
