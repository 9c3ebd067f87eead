package org.crossfact.rules.text;

import java.util.List;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.ForeignRuns;
import org.crossfact.core.orthography.word.ForeignSentences;

/** Words of another language left in an English paragraph. */
public final class Untranslated implements MisprintRule {

    private static final RuleCard CARD = RuleCard.of(
            "text/untranslated",
            Severity.NOTE,
            "Words left untranslated",
            "Most readers cannot read them, and what they say remains unchecked.",
            "The words may be a title, a motto or a quotation that is meant to stay in its language.");

    private static final List<SlipFinder> FINDERS = List.of(new ForeignRuns(), new ForeignSentences());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<SlipFinder> finders() {
        return FINDERS;
    }
}
