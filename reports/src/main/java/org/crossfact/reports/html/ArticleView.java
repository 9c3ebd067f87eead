package org.crossfact.reports.html;

import java.util.List;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.finding.CheckedArticle;

/**
 * A cited article with its text.
 *
 * @param anchor its id in the page
 * @param checked where it comes from and what was noted
 * @param passages its whole text
 */
public record ArticleView(String anchor, CheckedArticle checked, List<Passage> passages) {

    public ArticleView {
        passages = List.copyOf(passages);
    }

    public ArticleKey key() {
        return checked.from().article();
    }

    /** The headline, or the key of an article that has none. */
    public String title() {
        return checked.from().title().isEmpty() ? key().path() : checked.from().title();
    }
}
