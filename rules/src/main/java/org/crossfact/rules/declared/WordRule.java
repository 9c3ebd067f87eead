package org.crossfact.rules.declared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.TextRule;

/**
 * A declared rule on the words of a text.
 *
 * @param declaration id, words and examples
 * @param words what it looks for
 * @param place in which parts of which articles
 * @param expectation what it expects of them
 */
record WordRule(Declaration declaration, Words words, Selection.Place place, TextExpectation expectation)
        implements TextRule<Occurrence> {

    @Override
    public RuleCard card() {
        return declaration.card();
    }

    @Override
    public List<Example> examples() {
        return declaration.examples();
    }

    @Override
    public String source() {
        return declaration.source();
    }

    /** Every occurrence; only the first of words that should have company, since one remark mends the article. */
    @Override
    public Stream<Occurrence> subjects(Page page) {
        if (!place.isBy(page.source())) {
            return Stream.empty();
        }
        Stream<Occurrence> found = words.in(page)
                .filter(span -> place.holds(page.zoneAt(span.start())))
                .map(span -> new Occurrence(page, span, false));
        return expectation instanceof TextExpectation.Accompanied accompanied
                ? found.limit(1).map(first -> accompanied(first, accompanied.by()))
                : found;
    }

    private static Occurrence accompanied(Occurrence first, Words by) {
        return new Occurrence(
                first.page(), first.place(), by.in(first.page()).findAny().isPresent());
    }

    @Override
    public Optional<Judgement> judge(Occurrence occurrence) {
        if (isFine(occurrence)) {
            return Optional.empty();
        }
        Evidence evidence = Evidences.of(occurrence.page(), occurrence.place());
        Judgement judgement = declaration.judgement(
                Confidence.HIGH,
                List.of(evidence),
                Map.of(Placeholder.QUOTE, occurrence.quote(), Placeholder.EXPECTED, expectation.words()));
        return Optional.of(
                declaration.suggestion().isPresent() ? judgement : judgement.withSuggestions(repairs(evidence)));
    }

    /** What the expectation itself proposes. */
    private List<Suggestion> repairs(Evidence place) {
        return expectation instanceof TextExpectation.Spelt spelt
                ? spelt.forms().stream()
                        .map(form -> Suggestion.replace(place, form))
                        .toList()
                : List.of();
    }

    private boolean isFine(Occurrence occurrence) {
        return expectation instanceof TextExpectation.Spelt spelt
                ? spelt.forms().contains(occurrence.quote())
                : occurrence.accompanied();
    }
}
