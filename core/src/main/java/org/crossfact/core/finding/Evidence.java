package org.crossfact.core.finding;

import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;

/**
 * Quoted words that a finding rests on.
 *
 * @param article where they stand
 * @param span the place
 * @param quote the words
 * @param value what they say, normalised; empty when they have no value
 * @param source who published them; empty when not known
 * @param date when they were published, EDTF; empty when not known
 */
public record Evidence(ArticleKey article, Span span, String quote, String value, String source, String date) {

    /** The same words as the bearers of another value. */
    public Evidence saying(String other) {
        return new Evidence(article, span, quote, other, source, date);
    }

    /** The same words with who published them and when, where that is not told yet. */
    public Evidence publishedBy(String publisher, String day) {
        return new Evidence(
                article, span, quote, value, source.isEmpty() ? publisher : source, date.isEmpty() ? day : date);
    }
}
