package org.crossfact.core.finding;

import java.util.Optional;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;

/**
 * What an editor may write instead.
 *
 * @param text the proposal in words
 * @param replacement the edit that carries it out, when there is exactly one
 */
public record Suggestion(String text, Optional<Replacement> replacement) {

    /** Words to put in the place of others. */
    public record Replacement(ArticleKey article, Span span, String with) {}

    public static Suggestion of(String text) {
        return new Suggestion(text, Optional.empty());
    }

    public static Suggestion replace(Evidence place, String with) {
        return new Suggestion(with, Optional.of(new Replacement(place.article(), place.span(), with)));
    }
}
