package org.crossfact.reports.html;

import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.RuleRun;

/** A rule that ran, with its id in the page. */
public record RuleView(String anchor, RuleRun run) {

    static RuleView of(RuleRun run) {
        return new RuleView(Anchors.rule(run.card().id()), run);
    }

    public RuleCard card() {
        return run.card();
    }

    /** How many subjects it looked at, in words where they are not counted. */
    public String considered() {
        return run.readsText() ? "the whole text" : String.valueOf(run.considered());
    }
}
