package org.crossfact.rules.text;

import java.util.List;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.orthography.character.Confusables;
import org.crossfact.core.orthography.slip.SlipFinder;

/** Letters of another alphabet that only look right. */
public final class LookAlikeLetters implements MisprintRule {

    private static final RuleCard CARD = RuleCard.of(
            "text/look-alike-letters",
            Severity.WARNING,
            "Letters of another alphabet that look the same",
            "The word looks right, but no search finds it and no program knows it; addresses written so lead astray.",
            "The word may belong to the other language, or be a name that mixes alphabets on purpose.");

    private static final List<SlipFinder> FINDERS = List.of(new Confusables());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean isOfEnglish() {
        return false;
    }

    @Override
    public List<SlipFinder> finders() {
        return FINDERS;
    }
}
