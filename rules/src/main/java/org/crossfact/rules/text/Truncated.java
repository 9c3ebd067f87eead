package org.crossfact.rules.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.TextRule;

/** An article must not break off. */
public final class Truncated implements TextRule<Truncated.BreakingOff> {

    /**
     * A place where text is missing.
     *
     * @param place the words before the gap, or the words that announce it
     * @param message what is missing, in words
     */
    record BreakingOff(Page page, Span place, String message, Confidence confidence) {}

    private static final RuleCard CARD = RuleCard.of(
            "text/truncated",
            Severity.WARNING,
            "Text breaks off",
            "Only a part of the article was collected; what the rest says cannot be checked.",
            "A site may offer a longer version of an article that is complete as it stands.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<BreakingOff> subjects(Page page) {
        return Stream.concat(GapMarks.in(page), BrokenParagraphs.in(page));
    }

    @Override
    public Optional<Judgement> judge(BreakingOff gap) {
        return Optional.of(
                Judgement.of(gap.message(), gap.confidence(), List.of(Evidences.of(gap.page(), gap.place()))));
    }
}
