package org.crossfact.rules.text;

import java.util.List;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.orthography.quotation.LikeMarksInside;
import org.crossfact.core.orthography.slip.SlipFinder;

/** Quotations inside quotations that need the other kind of marks. */
public final class NestedQuotation implements MisprintRule {

    private static final RuleCard CARD = RuleCard.of(
            "text/nested-quotation",
            Severity.NOTE,
            "Quotation inside a quotation in the same marks",
            "A reader takes the first closing mark for the end of the speech.",
            "A mark may be missing before, so that the inner words stand outside.");

    private static final List<SlipFinder> FINDERS = List.of(new LikeMarksInside());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<SlipFinder> finders() {
        return FINDERS;
    }
}
