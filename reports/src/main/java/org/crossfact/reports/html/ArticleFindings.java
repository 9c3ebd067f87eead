package org.crossfact.reports.html;

import java.util.List;
import org.crossfact.core.document.ArticleKey;

/**
 * The findings inside one article, in text order.
 *
 * @param key the article
 * @param title its headline, or its key
 * @param anchor the id of its text in the page; empty when it is not shown
 * @param findings what was found
 */
public record ArticleFindings(ArticleKey key, String title, String anchor, List<FindingView> findings) {

    public ArticleFindings {
        findings = List.copyOf(findings);
    }
}
