package org.crossfact.reports.html;

import java.util.List;

/**
 * All that the page shows. Findings and articles are made one by one while the page is written.
 *
 * @param stylesheet the text of the one style element
 * @param policy the content security policy that admits it and nothing else
 * @param summary the figures
 * @param conflicts findings between articles, worst first
 * @param inArticles findings inside articles, article by article
 * @param articles the articles cited, with their text
 * @param rules every rule that ran
 * @param verdicts how comparisons ended, rule by rule
 */
public record PageView(
        String stylesheet,
        String policy,
        Summary summary,
        Iterable<FindingView> conflicts,
        Iterable<ArticleFindings> inArticles,
        Iterable<ArticleView> articles,
        List<RuleView> rules,
        List<RuleVerdicts> verdicts) {

    public PageView {
        rules = List.copyOf(rules);
        verdicts = List.copyOf(verdicts);
    }
}
