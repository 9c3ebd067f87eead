package org.crossfact.core.orthography.seam;

import java.util.HashMap;
import java.util.Map;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;

/** How often each word stands on a page as it is printed. */
final class Vocabulary {

    private final Map<String, Integer> counts = new HashMap<>();

    Vocabulary(Page page) {
        for (Token token : page.tokens()) {
            if (token.isWord()) {
                counts.merge(token.text(), 1, Integer::sum);
            }
        }
    }

    int count(String printed) {
        return counts.getOrDefault(printed, 0);
    }

    boolean has(String printed) {
        return counts.containsKey(printed);
    }
}
