package org.crossfact.rules.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.orthography.repetition.Repetition;
import org.crossfact.core.orthography.repetition.Repetition.Form;
import org.crossfact.core.orthography.repetition.Repetitions;
import org.crossfact.rules.api.TextRule;

/** A paragraph, a headline or a caption must not be given twice. */
public final class RepeatedText implements TextRule<Repeated> {

    private static final RuleCard CARD = RuleCard.of(
            "text/repeated-text",
            Severity.WARNING,
            "Text given twice",
            "A paragraph, headline or caption that stands twice was pasted or collected twice; one of them goes.",
            "A refrain or a quotation may be repeated for effect.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Repeated> subjects(Page page) {
        return Repetitions.passages(page).stream().map(repetition -> new Repeated(page, repetition));
    }

    @Override
    public Optional<Judgement> judge(Repeated repeated) {
        Repetition repetition = repeated.repetition();
        boolean isExact = repetition.form() == Form.PASSAGE;
        String message = isExact
                ? "This text stands " + repeated.times() + " in the article"
                : "This text stands in the article before in nearly the same words";
        return Optional.of(Judgement.of(message, isExact ? Confidence.HIGH : Confidence.MEDIUM, repeated.evidence())
                .withSuggestions(List.of(Suggestion.advice("keep one of them"))));
    }
}
