package org.crossfact.rules.text;

import java.util.List;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.orthography.seam.CaseSeams;
import org.crossfact.core.orthography.seam.ContentSeams;
import org.crossfact.core.orthography.seam.DigitSeams;
import org.crossfact.core.orthography.seam.DoubledLines;
import org.crossfact.core.orthography.seam.LostSpaces;
import org.crossfact.core.orthography.seam.SmallLetterSeams;
import org.crossfact.core.orthography.seam.StopSeams;
import org.crossfact.core.orthography.seam.WeekdaySeams;
import org.crossfact.core.orthography.slip.SlipFinder;

/** Words that lost the space between them: by letter case, by digits, at a sentence's end, in small letters. */
public final class GluedWords implements MisprintRule {

    private static final RuleCard CARD = RuleCard.of(
            "text/glued-words",
            Severity.WARNING,
            "Words run together",
            "A reader stumbles, a search misses both words, and a name may be read that does not exist.",
            "The words may be a brand, a product or a user name that is written as one.");

    private static final List<SlipFinder> FINDERS = List.of(
            new CaseSeams(),
            new DigitSeams(),
            new WeekdaySeams(),
            new StopSeams(),
            new SmallLetterSeams(),
            new ContentSeams(),
            new LostSpaces(),
            new DoubledLines());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<SlipFinder> finders() {
        return FINDERS;
    }
}
