package org.crossfact.rules.declared;

import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;

/**
 * A place in a text where a declared rule found what it looks for.
 *
 * @param page the article
 * @param place the words
 * @param accompanied whether what has to stand in the same article does
 */
record Occurrence(Page page, Span place, boolean accompanied) {

    String quote() {
        return place.in(page.text());
    }
}
