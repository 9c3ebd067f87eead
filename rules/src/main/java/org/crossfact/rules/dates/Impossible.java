package org.crossfact.rules.dates;

import org.crossfact.core.claim.Flaw;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;

/** Dates that no calendar has. */
public final class Impossible implements DamageRule {

    private static final RuleCard CARD = RuleCard.of(
            "dates/impossible",
            Severity.ERROR,
            "Date that no calendar has",
            "30 February never came; software that rolls it over to 2 March turns the slip into a clean wrong date.",
            "The date may be quoted as an example of an impossible one.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Flaw.Type type() {
        return Flaw.Type.IMPOSSIBLE;
    }
}
