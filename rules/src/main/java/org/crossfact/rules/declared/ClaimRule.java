package org.crossfact.rules.declared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/**
 * A declared rule on single claims: each that is selected must say what is expected.
 *
 * @param declaration id, words and examples
 * @param selection which claims it looks at
 * @param expected what they must say
 */
record ClaimRule<V>(Declaration declaration, Selection<V> selection, Expected expected)
        implements ArticleRule<Claim<V>> {

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
    public Stream<Claim<V>> subjects(FactSheet sheet) {
        return sheet.claims(selection.kind()).filter(claim -> selection.selects(sheet, claim));
    }

    @Override
    public Optional<Judgement> judge(Claim<V> claim) {
        if (expected.admits().test(claim)) {
            return Optional.empty();
        }
        Evidence place = Evidences.of(claim);
        Map<Placeholder, String> values = Map.of(
                Placeholder.QUOTE, claim.quote(),
                Placeholder.VALUE, place.value(),
                Placeholder.EXPECTED, expected.words(),
                Placeholder.ABOUT, claim.about().label());
        return Optional.of(
                declaration.judgement(claim.isDecided() ? Confidence.HIGH : Confidence.MEDIUM, List.of(place), values));
    }
}
