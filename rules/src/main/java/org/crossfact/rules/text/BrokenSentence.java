package org.crossfact.rules.text;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.orthography.capital.CapitalsInside;
import org.crossfact.core.orthography.capital.Fragments;
import org.crossfact.core.orthography.capital.SpeechTails;
import org.crossfact.core.orthography.capital.SplitSentences;
import org.crossfact.core.orthography.slip.SlipFinder;

/** Sentences that were cut in two or run into each other. */
public final class BrokenSentence implements MisprintRule {

    private static final RuleCard CARD = RuleCard.of(
            "text/broken-sentence",
            Severity.WARNING,
            "Sentence cut or stitched together wrongly",
            "Words were moved, lost or left over, and the sentence may say something else than its source.",
            "A title or a name may begin with the capital, or an abbreviation may end with the stop.");

    private static final List<SlipFinder> FINDERS =
            List.of(new Fragments(), new CapitalsInside(), new SpeechTails(), new SplitSentences());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<SlipFinder> finders() {
        return FINDERS;
    }

    /** Where words may be missing, an edit would only hide that. */
    @Override
    public Optional<Judgement> judge(Misprint misprint) {
        Judgement judgement = misprint.judgement();
        return Optional.of(
                judgement.suggestions().isEmpty()
                        ? judgement.withSuggestions(List.of(Suggestion.advice("ask for the original")))
                        : judgement);
    }
}
