package org.crossfact.rules.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.orthography.repetition.RepetitionInARow;
import org.crossfact.core.orthography.repetition.RepetitionsInARow;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.TextRule;

/** Words must not stand twice in a row unless a writer means it. */
public final class RepeatedWords implements TextRule<RepeatedWords.Doubled> {

    /** A repetition with its page. */
    record Doubled(Page page, RepetitionInARow repetition) {}

    private static final RuleCard CARD = RuleCard.of(
            "text/repeated-words",
            Severity.WARNING,
            "Words twice in a row",
            "A word or label that stands twice in a row slipped in while writing or collecting the text.",
            "Names, calls and turns of phrase may double a word on purpose.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Doubled> subjects(Page page) {
        return RepetitionsInARow.of(page).stream().map(repetition -> new Doubled(page, repetition));
    }

    @Override
    public Optional<Judgement> judge(Doubled doubled) {
        Evidence place = Evidences.of(doubled.page(), doubled.repetition().whole());
        String once = doubled.repetition().once().in(doubled.page().text());
        return Optional.of(
                Judgement.of("\"" + once + "\" stands more than once in a row", Confidence.HIGH, List.of(place))
                        .withSuggestions(List.of(Suggestion.replace(place, once))));
    }
}
