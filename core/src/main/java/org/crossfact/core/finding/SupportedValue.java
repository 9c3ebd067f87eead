package org.crossfact.core.finding;

import java.util.List;
import org.crossfact.core.document.ArticleKey;

/**
 * One of the values in a conflict.
 *
 * @param value the value, normalised
 * @param support how many independent origins state it
 * @param articles the articles that state it, sorted
 */
public record SupportedValue(String value, int support, List<ArticleKey> articles) {

    public SupportedValue {
        articles = List.copyOf(articles);
    }
}
