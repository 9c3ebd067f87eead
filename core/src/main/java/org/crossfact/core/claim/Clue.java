package org.crossfact.core.claim;

import java.util.List;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;

/**
 * What one article alone offers to decide a doubt, its own or another's.
 *
 * @param topic what kind of doubt it is about
 * @param key on what clues meet; it holds no time
 * @param article whose clue it is
 * @param span the words of the claim; empty where the clue is about the whole article
 * @param doubtful whether these are the readings of a damaged claim that wants a ruling; an undamaged claim testifies
 * @param values what it offers, in the terms of the topic: for dates the readings in EDTF, best first
 */
public record Clue(String topic, String key, ArticleKey article, Span span, boolean doubtful, List<String> values) {

    public Clue {
        values = List.copyOf(values);
    }
}
