package org.crossfact.reports.html;

import java.util.List;
import org.crossfact.core.document.ArticleKey;

/**
 * The findings inside one article, worst first.
 *
 * @param key the article
 * @param title its headline, or its key
 * @param anchor the id of its text in the page; empty when it is not shown
 * @param findings what was found
 * @param notes notes that are too many to be shown one by one, rule by rule
 */
public record ArticleFindings(
        ArticleKey key, String title, String anchor, List<FindingView> findings, List<FoldedNotes> notes) {

    public ArticleFindings {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }
}
