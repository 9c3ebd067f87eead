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
import org.crossfact.core.orthography.repetition.Repetitions;
import org.crossfact.rules.api.TextRule;

/** A list of short lines must not be given again. */
public final class RepeatedList implements TextRule<Repeated> {

    private static final RuleCard CARD = RuleCard.of(
            "text/repeated-list",
            Severity.NOTE,
            "List given twice",
            "A list of short lines that stands twice is mostly the menu of the page, collected with the article.",
            "A list may be taken up again on purpose, such as the rows of two tables.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Repeated> subjects(Page page) {
        return Repetitions.lists(page).stream().map(repetition -> new Repeated(page, repetition));
    }

    @Override
    public Optional<Judgement> judge(Repeated repeated) {
        String message = "This list stands " + repeated.times() + " in the article";
        return Optional.of(Judgement.of(message, Confidence.HIGH, repeated.evidence())
                .withSuggestions(List.of(Suggestion.advice("keep one of them"))));
    }
}
