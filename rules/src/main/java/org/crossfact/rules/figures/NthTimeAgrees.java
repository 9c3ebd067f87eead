package org.crossfact.rules.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.value.Figure;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** What the headline calls the sixth time the text must not call the fifth. */
public final class NthTimeAgrees implements ArticleRule<Occurrence> {

    private static final RuleCard CARD = RuleCard.of(
            "figures/nth-time-agrees",
            Severity.WARNING,
            "Headline and text count differently",
            "The headline says how often something has come, and the text gives another number.",
            "The text may count something else, such as the times before the one that the headline tells.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Occurrence> subjects(FactSheet sheet) {
        return Occurrence.of(sheet);
    }

    @Override
    public Optional<Judgement> judge(Occurrence occurrence) {
        if (!occurrence.differs()) {
            return Optional.empty();
        }
        Claim<Figure> text = occurrence.text().get(0);
        List<Evidence> evidence = List.of(Evidences.of(text), Evidences.of(occurrence.headline()));
        return Optional.of(Judgement.of(
                        text.quote() + ", but " + occurrence.headline().quote() + " in the headline",
                        Confidence.MEDIUM,
                        evidence)
                .withValues(OpposedValues.of(evidence)));
    }
}
