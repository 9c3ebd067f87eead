package org.crossfact.rules.declared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.reference.References;
import org.crossfact.core.reference.Term;
import org.crossfact.core.value.Holding;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/**
 * A declared rule on office-holders: a reference pack must not name somebody else for the time that is told.
 *
 * @param declaration id, words and examples
 * @param selection which offices it looks at
 * @param references what the pack attests
 */
record AttestedRule(Declaration declaration, Selection<Holding> selection, References references)
        implements ArticleRule<Statement<Holding>> {

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

    @Override
    public Stream<Statement<Holding>> subjects(FactSheet sheet) {
        return sheet.claims(selection.kind())
                .filter(claim -> selection.selects(sheet, claim))
                .map(claim -> new Statement<>(claim, sheet.from()));
    }

    @Override
    public Optional<Judgement> judge(Statement<Holding> told) {
        List<Term> terms = references.contradicting(told);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        Evidence place = Evidences.of(told);
        Map<Placeholder, String> values = Map.of(
                Placeholder.QUOTE, place.quote(),
                Placeholder.VALUE, place.value(),
                Placeholder.EXPECTED,
                        terms.stream()
                                .map(term -> term.holding().person().canonical())
                                .distinct()
                                .collect(Collectors.joining(" or ")),
                Placeholder.ABOUT, told.claim().about().label());
        return Optional.of(declaration.judgement(Confidence.HIGH, List.of(place), values));
    }
}
