package org.crossfact.core.document;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What a token tells by its form alone, found out once for each form. It serves all articles, and several threads: who
 * walks over every token of a text asks here, for one look into an array costs less than the shortest look-up of a word.
 *
 * @param <V> what is found out
 */
public final class ByForm<V> {

    private final AtomicReferenceArray<V> known = new AtomicReferenceArray<>(WordForm.MOST_NUMBERED);
    private final Function<Token, V> finding;

    /** @param finding answers alike for all tokens that are printed alike, wherever they stand; never null */
    public ByForm(Function<Token, V> finding) {
        this.finding = finding;
    }

    /** What is known of tokens such as this one, or is found out now. */
    public V of(Token token) {
        int form = token.form().number();
        if (form == WordForm.UNNUMBERED) {
            return finding.apply(token);
        }
        V remembered = known.get(form);
        return remembered != null ? remembered : found(token, form);
    }

    private V found(Token token, int form) {
        V value = finding.apply(token);
        known.set(form, value);
        return value;
    }
}
