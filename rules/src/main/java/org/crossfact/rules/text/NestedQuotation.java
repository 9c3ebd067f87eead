package org.crossfact.rules.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.orthography.quotation.LikeMarksInside;
import org.crossfact.core.orthography.slip.SlipFinder;

/** Quotations inside quotations that need the other kind of marks. */
public final class NestedQuotation implements MisprintRule {

    private static final RuleCard CARD = RuleCard.of(
            "text/nested-quotation",
            Severity.NOTE,
            "Quotation inside a quotation in the same marks",
            "A reader takes the first closing mark for the end of the speech.",
            "A mark may be missing before, so that the inner words stand outside.");

    private static final List<SlipFinder> FINDERS = List.of(new LikeMarksInside());

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

    /** The inner words may be long, so what to do is told beside them. */
    @Override
    public Optional<Judgement> judge(Misprint misprint) {
        Judgement judgement = misprint.judgement();
        Suggestion advice = Suggestion.advice("make the inner marks single");
        return Optional.of(judgement.withSuggestions(Stream.concat(judgement.suggestions().stream(), Stream.of(advice))
                .toList()));
    }
}
