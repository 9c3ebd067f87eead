package org.crossfact.rules.dates;

import org.crossfact.core.claim.Flaw;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;

/** Dates whose parts stand in an order that no English style has. */
public final class OutOfOrder implements DamageRule {

    private static final RuleCard CARD = RuleCard.of(
            "dates/out-of-order",
            Severity.ERROR,
            "Parts of a date in a wrong order",
            "In 'January 2023, 31' the day was put after the year; a reader stumbles, and a machine reads January 2023.",
            "The number after the comma may count something that the sentence goes on to name.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Flaw.Type type() {
        return Flaw.Type.OUT_OF_ORDER;
    }
}
