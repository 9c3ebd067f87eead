package org.crossfact.rules.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.KeyedRule;
import org.crossfact.rules.api.Meeting;

/**
 * A declared rule on several articles: the claims that are selected must agree wherever they have the same key.
 *
 * @param declaration id, words and examples
 * @param selection which claims it looks at
 * @param key what claims must have in common to be compared
 * @param comparer how values of the kind are compared
 * @param tolerance by which part of the greater one two figures may differ; zero for no tolerance
 */
record AgreementRule<V>(
        Declaration declaration,
        Selection<V> selection,
        List<KeyPart> key,
        BiFunction<V, V, Comparison> comparer,
        BigDecimal tolerance)
        implements KeyedRule<V> {

    AgreementRule {
        key = List.copyOf(key);
    }

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
    public Kind<V> kind() {
        return selection.kind();
    }

    @Override
    public Optional<String> key(FactSheet sheet, Claim<V> claim) {
        return selection.selects(sheet, claim)
                ? Optional.of(key.stream().map(part -> part.of(sheet, claim)).collect(Collectors.joining("|")))
                : Optional.empty();
    }

    @Override
    public Stream<Conflict<V>> subjects(Meeting<V> meeting) {
        return meeting.disagreements(this::agree).stream();
    }

    private boolean agree(V one, V other) {
        Comparison comparison = comparer.apply(one, other);
        boolean differ = comparison.agreement() == Agreement.DIFFERENT || comparison.reason() == Reason.OTHER_PERSON;
        return !differ || isWithinTolerance(one, other);
    }

    private boolean isWithinTolerance(V one, V other) {
        if (!(one instanceof Figure left) || !(other instanceof Figure right)) {
            return false;
        }
        BigDecimal greater = left.amount().abs().max(right.amount().abs());
        return left.amount().subtract(right.amount()).abs().compareTo(greater.multiply(tolerance)) <= 0;
    }

    @Override
    public Optional<Judgement> judge(Conflict<V> conflict) {
        List<Evidence> evidence = conflict.suspectsFirst().map(Evidences::of).toList();
        String values = conflict.sides().stream()
                .map(side -> side.statements().get(0).claim().quote())
                .collect(Collectors.joining(" and "));
        Map<Placeholder, String> words = Map.of(
                Placeholder.QUOTE, evidence.get(0).quote(),
                Placeholder.VALUE, evidence.get(0).value(),
                Placeholder.EXPECTED, conflict.sides().get(0).value(),
                Placeholder.VALUES, values);
        return Optional.of(declaration
                .judgement(conflict.confidence(), evidence, words)
                .withValues(Evidences.values(conflict))
                .withReasons(Evidences.whyCompared(conflict, "")));
    }
}
