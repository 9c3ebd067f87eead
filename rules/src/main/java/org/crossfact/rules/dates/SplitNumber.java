package org.crossfact.rules.dates;

import org.crossfact.core.claim.Flaw;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;

/** Numbers that were cut in two. */
public final class SplitNumber implements DamageRule {

    private static final RuleCard CARD = RuleCard.of(
            "dates/split-number",
            Severity.ERROR,
            "Number cut in two",
            "'In 20 14' is 2014 with a space before the digit 1; searched for or parsed, the year is lost.",
            "Two numbers may stand side by side on purpose.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Flaw.Type type() {
        return Flaw.Type.SPLIT;
    }
}
