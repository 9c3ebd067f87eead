package org.crossfact.rules.declared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Tokeniser;

/** Words and phrases, letter case and the width of spaces aside; a text is looked through once, whatever their number. */
final class Phrases implements Words {

    private final String label;
    private final Map<String, List<List<Token>>> byFirstWord = new HashMap<>();

    Phrases(Collection<String> phrases) {
        label = String.join(" or ", phrases);
        for (String phrase : phrases) {
            List<Token> words = Tokeniser.tokenise(phrase, new Span(0, phrase.length()));
            byFirstWord
                    .computeIfAbsent(words.get(0).lower(), unseen -> new ArrayList<>())
                    .add(words);
        }
        byFirstWord
                .values()
                .forEach(all -> all.sort(
                        Comparator.<List<Token>>comparingInt(List::size).reversed()));
    }

    @Override
    public String label() {
        return label;
    }

    /** Every rule goes through every token, so a token costs one look-up and nothing else. */
    @Override
    public Stream<Span> in(Page page) {
        List<Token> tokens = page.tokens();
        List<Span> places = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            List<List<Token>> candidates = byFirstWord.get(tokens.get(at).lower());
            if (candidates != null) {
                longest(candidates, tokens, at).ifPresent(places::add);
            }
        }
        return places.stream();
    }

    private static Optional<Span> longest(List<List<Token>> candidates, List<Token> tokens, int at) {
        return candidates.stream()
                .filter(phrase -> isAt(tokens, at, phrase))
                .findFirst()
                .map(phrase -> tokens.get(at)
                        .span()
                        .hull(tokens.get(at + phrase.size() - 1).span()));
    }

    private static boolean isAt(List<Token> tokens, int at, List<Token> phrase) {
        if (at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            boolean fits = tokens.get(at + i).lower().equals(phrase.get(i).lower());
            boolean touches = i > 0 && tokens.get(at + i - 1).touches(tokens.get(at + i));
            boolean shouldTouch = i > 0 && phrase.get(i - 1).touches(phrase.get(i));
            if (!fits || touches != shouldTouch) {
                return false;
            }
        }
        return true;
    }
}
