package org.crossfact.rules.dates;

import org.crossfact.core.claim.Flaw;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;

/** Ordinals and days with an ending or a preposition that does not go with them. */
public final class MalformedOrdinal implements DamageRule {

    private static final RuleCard CARD = RuleCard.of(
            "dates/malformed-ordinal",
            Severity.WARNING,
            "Ordinal or day in a wrong form",
            "'11st', 'the 70 anniversary' and 'published in April 13' tell a reader that the text was not edited, and"
                    + " leave open whether the ending or the number is wrong.",
            "The words may be quoted as they were written.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Flaw.Type type() {
        return Flaw.Type.MALFORMED;
    }
}
