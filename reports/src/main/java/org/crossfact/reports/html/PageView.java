package org.crossfact.reports.html;

import gg.jte.Content;
import java.util.List;

/**
 * All that the page holds. What a reader sees without scripts is in the lists; scripts read the islands of data.
 *
 * @param assets style and scripts
 * @param summary the figures
 * @param conflicts findings between articles, worst first, no more than a page without scripts can hold
 * @param findings findings inside articles, likewise
 * @param rules every rule that ran
 * @param report the report as JSON
 * @param view what is shown beside it, as JSON
 * @param texts the texts cited, as islands of JSON
 */
public record PageView(
        Assets assets,
        Summary summary,
        List<FindingView> conflicts,
        List<FindingView> findings,
        List<RuleView> rules,
        Content report,
        Content view,
        List<Content> texts) {

    public PageView {
        conflicts = List.copyOf(conflicts);
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
        texts = List.copyOf(texts);
    }
}
