package org.crossfact.reports.html;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page holds. What a reader sees without scripts is in the lists; scripts read the islands of data.
 *
 * @param assets style and scripts
 * @param beside the files that hold them and the data; null where all stands in the page
 * @param summary the figures
 * @param first what to check before all else
 * @param conflicts other findings between articles
 * @param findings other findings inside articles
 * @param rules every rule that ran
 * @param data what the page opens with, as JSON
 * @param statements what the findings say, as islands of JSON
 * @param texts the texts cited, as islands of JSON
 */
public record PageView(
        Assets assets,
        @Nullable BesideFiles beside,
        Summary summary,
        List<FindingView> first,
        Listing conflicts,
        Listing findings,
        List<RuleView> rules,
        Content data,
        List<Content> statements,
        List<Content> texts) {

    public PageView {
        first = List.copyOf(first);
        rules = List.copyOf(rules);
        statements = List.copyOf(statements);
        texts = List.copyOf(texts);
    }

    /** What the page may load and run. */
    public String policy() {
        return beside == null ? assets.policy() : Assets.POLICY_BESIDE;
    }
}
