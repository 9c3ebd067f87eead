package org.crossfact.rules.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Token;

/** The words of a page that are written with a capital, by their letters and by how they are printed. */
final class SpellingsOfPage {

    private static final int SHORTEST = 5;

    /** The places of each print of each word in small letters. */
    private final Map<String, Map<String, List<Span>>> prints = new LinkedHashMap<>();

    private final Page page;

    SpellingsOfPage(Page page) {
        this.page = page;
        for (Token token : page.tokens()) {
            if (token.isWord()
                    && token.text().length() >= SHORTEST
                    && !token.lower().equals(token.text())) {
                add(token);
            }
        }
    }

    /** A word that was glued to itself, as the two lines of a logo are, stands there twice. */
    private void add(Token token) {
        String text = token.text();
        int half = text.length() / 2;
        boolean doubled = half >= SHORTEST && text.length() % 2 == 0 && text.startsWith(text.substring(half));
        if (doubled) {
            add(text.substring(half), new Span(token.start(), token.start() + half));
            add(text.substring(half), new Span(token.start() + half, token.end()));
        } else {
            add(text, token.span());
        }
    }

    private void add(String text, Span place) {
        prints.computeIfAbsent(text.toLowerCase(Locale.ROOT), unseen -> new LinkedHashMap<>())
                .computeIfAbsent(text, unseen -> new ArrayList<>(1))
                .add(place);
    }

    Page page() {
        return page;
    }

    /** The places of each print of each word that is printed in several ways. */
    Stream<Map<String, List<Span>>> inSeveralPrints() {
        return prints.values().stream().filter(forms -> forms.size() > 1);
    }

    /** The words in small letters. */
    Stream<String> words() {
        return prints.keySet().stream();
    }

    /** Where a word in small letters stands, however it is printed. */
    List<Span> places(String lower) {
        return prints.getOrDefault(lower, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
