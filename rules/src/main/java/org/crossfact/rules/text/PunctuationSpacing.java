package org.crossfact.rules.text;

import java.util.List;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.orthography.punctuation.ClashingMarks;
import org.crossfact.core.orthography.punctuation.MissingSpaces;
import org.crossfact.core.orthography.punctuation.MixedSpaces;
import org.crossfact.core.orthography.punctuation.OpeningBrackets;
import org.crossfact.core.orthography.punctuation.SpacedQuotations;
import org.crossfact.core.orthography.punctuation.StraySpaces;
import org.crossfact.core.orthography.punctuation.UnevenSeparators;
import org.crossfact.core.orthography.slip.SlipFinder;

/** Spaces that are missing or stray beside punctuation marks, and marks that clash. */
public final class PunctuationSpacing implements MisprintRule {

    private static final RuleCard CARD = RuleCard.of(
            "text/punctuation-spacing",
            Severity.NOTE,
            "Space or punctuation mark out of place",
            "Words were moved or cut off here by a machine, or nobody read the text again.",
            "The spacing may follow the custom of another language, or the mark may belong to a name.");

    private static final List<SlipFinder> FINDERS = List.of(
            new StraySpaces(),
            new MissingSpaces(),
            new ClashingMarks(),
            new UnevenSeparators(),
            new MixedSpaces(),
            new OpeningBrackets(),
            new SpacedQuotations());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<SlipFinder> finders() {
        return FINDERS;
    }
}
