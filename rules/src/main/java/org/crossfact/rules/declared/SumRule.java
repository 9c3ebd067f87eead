package org.crossfact.rules.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.value.Figure;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/**
 * A declared rule on a sum: the figures of an article that are selected must add up to what is expected.
 *
 * @param declaration id, words and examples
 * @param selection which figures it adds up
 * @param total what they must come to
 * @param tolerance how far off they may be
 */
record SumRule(Declaration declaration, Selection<Figure> selection, BigDecimal total, BigDecimal tolerance)
        implements ArticleRule<List<Claim<Figure>>> {

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

    /** All selected figures of an article, when there are several. */
    @Override
    public Stream<List<Claim<Figure>>> subjects(FactSheet sheet) {
        List<Claim<Figure>> parts = sheet.claims(selection.kind())
                .filter(claim -> selection.selects(sheet, claim))
                .toList();
        return parts.size() < 2 ? Stream.empty() : Stream.of(parts);
    }

    @Override
    public Optional<Judgement> judge(List<Claim<Figure>> parts) {
        BigDecimal sum = parts.stream()
                .map(claim -> claim.value().orElseThrow().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.subtract(total).abs().compareTo(tolerance) <= 0) {
            return Optional.empty();
        }
        Map<Placeholder, String> values = Map.of(
                Placeholder.QUOTE, parts.stream().map(Claim::quote).collect(Collectors.joining(", ")),
                Placeholder.VALUE, sum.toPlainString(),
                Placeholder.EXPECTED, total.toPlainString());
        return Optional.of(declaration.judgement(
                Confidence.HIGH, parts.stream().map(Evidences::of).toList(), values));
    }
}
