package org.crossfact.rules.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.TextRule;

/** What a content system writes for itself must not stand in an article. */
public final class ArtefactTail implements TextRule<ArtefactTail.Artefact> {

    /**
     * Words that no author wrote.
     *
     * @param place the words, with the name that they are glued to
     * @param message what they are
     * @param instead what remains without them; empty when they simply go
     */
    record Artefact(Page page, Span place, String message, String instead) {}

    private static final RuleCard CARD = RuleCard.of(
            "text/artefact",
            Severity.WARNING,
            "Remains of a content system",
            "Internal numbers and bare times were collected with the text and mean nothing to a reader.",
            "A user name or the number of a product may look like an internal number.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Artefact> subjects(Page page) {
        return Stream.concat(GluedIds.in(page), BareTimes.in(page));
    }

    @Override
    public Optional<Judgement> judge(Artefact artefact) {
        Evidence place = Evidences.of(artefact.page(), artefact.place());
        Suggestion repair = artefact.instead().isEmpty()
                ? Suggestion.advice("leave it out")
                : Suggestion.replace(place, artefact.instead());
        return Optional.of(Judgement.of(artefact.message(), Confidence.HIGH, List.of(place))
                .withSuggestions(List.of(repair)));
    }
}
