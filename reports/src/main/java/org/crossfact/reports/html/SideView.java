package org.crossfact.reports.html;

import java.util.List;
import java.util.stream.Collectors;
import org.crossfact.core.document.ArticleKey;

/**
 * One column of a conflict.
 *
 * @param words the value as people read it
 * @param support how many independent sources it has
 * @param weight the same in words
 * @param tone how its words are marked: by the severity, or as mere evidence where they are not the ones to look at
 * @param witnesses who is quoted for it
 * @param more further places that state it
 * @param unquoted articles that state it and are not quoted
 */
public record SideView(
        String words,
        int support,
        String weight,
        String tone,
        List<Witness> witnesses,
        List<String> more,
        List<ArticleKey> unquoted) {

    public SideView {
        witnesses = List.copyOf(witnesses);
        more = List.copyOf(more);
        unquoted = List.copyOf(unquoted);
    }

    /** The articles that are not quoted, in one line. */
    public String also() {
        return unquoted.stream().map(ArticleKey::path).collect(Collectors.joining(", "));
    }
}
