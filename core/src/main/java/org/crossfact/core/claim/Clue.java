package org.crossfact.core.claim;

import java.util.List;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;

/**
 * What one article alone offers to decide a doubt, its own or another's.
 *
 * @param key on what clues meet; it holds no time
 * @param article whose clue it is
 * @param span the words of the claim
 * @param doubtful whether these are the readings of a damaged claim that wants a ruling; an undamaged claim testifies
 * @param values the readings, best first, in the terms of the kind (EDTF for dates)
 */
public record Clue(String key, ArticleKey article, Span span, boolean doubtful, List<String> values) {

    public Clue {
        values = List.copyOf(values);
    }
}
