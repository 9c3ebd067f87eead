package org.crossfact.rules.dates;

import org.crossfact.core.claim.Flaw;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;

/** Dates and numbers in which a machine put a placeholder for a digit. */
public final class Garbled implements DamageRule {

    private static final RuleCard CARD = RuleCard.of(
            "dates/garbled",
            Severity.ERROR,
            "Garbled date or number",
            "A placeholder such as '65438+0' or '/KLOC-0' stands where the source had the digit 1, and the pieces were"
                    + " moved; read as printed, the date or number is clean and wrong.",
            "The digits may be an identifier, a time stamp or a piece of a program that looks like the placeholder.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Flaw.Type type() {
        return Flaw.Type.GARBLED;
    }
}
