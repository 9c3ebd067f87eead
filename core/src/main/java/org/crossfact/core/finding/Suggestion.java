package org.crossfact.core.finding;

import java.util.Optional;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;

/**
 * What an editor may write instead.
 *
 * @param text the proposal in words
 * @param replacement the edit that carries it out, when there is exactly one
 * @param advice whether the text tells what to do and is nothing to be printed
 */
public record Suggestion(String text, Optional<Replacement> replacement, boolean advice) {

    /** Words to put in the place of others. */
    public record Replacement(ArticleKey article, Span span, String with) {}

    /** Words to print, with the edit that puts them there. */
    public Suggestion(String text, Optional<Replacement> replacement) {
        this(text, replacement, false);
    }

    /** Words to print where an editor decides. */
    public static Suggestion of(String text) {
        return new Suggestion(text, Optional.empty());
    }

    /** What to do where nobody can say what to print. */
    public static Suggestion advice(String text) {
        return new Suggestion(text, Optional.empty(), true);
    }

    public static Suggestion replace(Evidence place, String with) {
        return new Suggestion(with, Optional.of(new Replacement(place.article(), place.span(), with)));
    }
}
