package org.crossfact.rules.text;

import java.util.List;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.orthography.punctuation.UnlistedCountries;
import org.crossfact.core.orthography.slip.SlipFinder;

/** Lists of countries in which a comma or a full stop got lost. */
public final class MissingComma implements MisprintRule {

    private static final RuleCard CARD = RuleCard.of(
            "text/missing-comma",
            Severity.NOTE,
            "Mark missing between two countries",
            "Two items of a list read as one name, or two sentences as one.",
            "The two names may be one compound, such as the name of a treaty or a pair of teams.");

    private static final List<SlipFinder> FINDERS = List.of(new UnlistedCountries());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<SlipFinder> finders() {
        return FINDERS;
    }
}
