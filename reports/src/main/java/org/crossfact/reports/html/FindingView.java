package org.crossfact.reports.html;

import java.util.List;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;
import org.crossfact.reports.quote.Change;
import org.crossfact.reports.quote.Spoken;

/**
 * A finding with all that the page shows of it without scripts.
 *
 * @param finding what was found
 * @param ruleAnchor the id of its rule in the page
 * @param place the place to look
 * @param others evidence beside it that has words of its own
 * @param listed where the same words stand again
 * @param sides the columns of a conflict; empty for a finding in one article
 * @param repeats where the same is found again
 * @param lesser what else is found in the same words
 * @param changes what may be written instead
 * @param whyItMayBeWrong when a careful editor would dismiss it; empty when the rule does not say
 */
public record FindingView(
        Finding finding,
        String ruleAnchor,
        Witness place,
        List<Witness> others,
        List<String> listed,
        List<SideView> sides,
        List<String> repeats,
        List<Finding> lesser,
        List<Change> changes,
        String whyItMayBeWrong) {

    public FindingView {
        others = List.copyOf(others);
        listed = List.copyOf(listed);
        sides = List.copyOf(sides);
        repeats = List.copyOf(repeats);
        lesser = List.copyOf(lesser);
        changes = List.copyOf(changes);
    }

    public String anchor() {
        return "plain-" + finding.id();
    }

    /** Whether all that is proposed tells what to do, and none of it what to write. */
    public boolean advised() {
        return changes.stream().allMatch(Change::advice);
    }

    public Judgement judgement() {
        return Spoken.of(finding.judgement());
    }

    /** How damaged words may be read, best first. */
    public List<OfferedReading> readings() {
        return Spoken.readings(finding.judgement());
    }
}
