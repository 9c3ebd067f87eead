package org.crossfact.rules.text;

import java.util.List;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.orthography.capital.NamesInSmallLetters;
import org.crossfact.core.orthography.capital.ProperWordsInSmallLetters;
import org.crossfact.core.orthography.capital.StartsInSmallLetters;
import org.crossfact.core.orthography.capital.SurnamesInSmallLetters;
import org.crossfact.core.orthography.capital.TwoCapitals;
import org.crossfact.core.orthography.slip.SlipFinder;

/** Names, paragraphs and headlines that lack their capital. */
public final class LetterCase implements MisprintRule {

    private static final RuleCard CARD = RuleCard.of(
            "text/letter-case",
            Severity.NOTE,
            "Capital letter missing or one too many",
            "A name in small letters is easily missed, by readers and by a search.",
            "The name may be written in small letters on purpose, as some brands and artists do.");

    private static final List<SlipFinder> FINDERS = List.of(
            new NamesInSmallLetters(),
            new ProperWordsInSmallLetters(),
            new StartsInSmallLetters(),
            new SurnamesInSmallLetters(),
            new TwoCapitals());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<SlipFinder> finders() {
        return FINDERS;
    }
}
