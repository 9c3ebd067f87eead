package org.crossfact.rules.declared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Suggestion;

/**
 * What every declared rule has, whatever it looks at.
 *
 * @param source the file in which it is written
 * @param card what it tells of itself
 * @param examples texts that it must and must not flag
 * @param message what it says, with placeholders
 * @param suggestion what to write in the place of the flagged words, with placeholders
 */
record Declaration(
        String source, RuleCard card, List<Example> examples, Wording message, Optional<Wording> suggestion) {

    Declaration {
        examples = List.copyOf(examples);
    }

    /**
     * What the rule says of a place.
     *
     * @param values the words for the placeholders
     */
    Judgement judgement(Confidence confidence, List<Evidence> evidence, Map<Placeholder, String> values) {
        Judgement judgement = Judgement.of(message.with(values), confidence, evidence);
        return suggestion
                .map(words ->
                        judgement.withSuggestions(List.of(Suggestion.replace(evidence.get(0), words.with(values)))))
                .orElse(judgement);
    }
}
