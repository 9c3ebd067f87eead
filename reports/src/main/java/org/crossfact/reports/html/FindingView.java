package org.crossfact.reports.html;

import java.util.List;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Judgement;

/**
 * A finding with all that the page shows of it.
 *
 * @param finding what was found
 * @param ruleAnchor the id of its rule in the page
 * @param witnesses its evidence in order, the place to look first
 * @param sides the columns of a conflict; empty for a finding in one article
 * @param whyItMayBeWrong when a careful editor would dismiss it; empty when the rule does not say
 */
public record FindingView(
        Finding finding, String ruleAnchor, List<Witness> witnesses, List<SideView> sides, String whyItMayBeWrong) {

    public FindingView {
        witnesses = List.copyOf(witnesses);
        sides = List.copyOf(sides);
    }

    public String anchor() {
        return "f-" + finding.id();
    }

    public Judgement judgement() {
        return finding.judgement();
    }

    public Witness place() {
        return witnesses.get(0);
    }

    /** The evidence beside the place. */
    public List<Witness> others() {
        return witnesses.subList(1, witnesses.size());
    }
}
