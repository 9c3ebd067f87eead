package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.reference.References;
import org.crossfact.core.reference.Term;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.ReferenceRule;

/** Beside the second stage: what one article states is held against the reference packs, which meet every story. */
final class ReferenceStage {

    private final Run run;
    private final References references;

    ReferenceStage(Run run, References references) {
        this.run = run;
        this.references = references;
    }

    void check(FactSheet sheet) {
        List<RuleRunner> runners = run.runners().stream()
                .filter(runner ->
                        runner.rule() instanceof ReferenceRule<?> rule && rule.kind() == (Object) Kinds.HOLDING)
                .toList();
        if (!runners.isEmpty()) {
            List<Statement<Holding>> asked = sheet.claims(Kinds.HOLDING)
                    .filter(claim -> !claim.isBoilerplate())
                    .map(claim -> new Statement<>(claim, sheet.from()))
                    .toList();
            List<Conflict<Holding>> conflicts = conflicts(asked);
            runners.forEach(runner -> {
                runner.considered(asked.size());
                judge(runner, sheet, conflicts);
            });
        }
    }

    /** One conflict for each name in each office that the packs contradict, however often the article tells it. */
    private List<Conflict<Holding>> conflicts(List<Statement<Holding>> asked) {
        Map<String, List<Statement<Holding>>> told = new LinkedHashMap<>();
        Map<String, List<Term>> attested = new LinkedHashMap<>();
        for (Statement<Holding> statement : asked) {
            List<Term> terms = references.contradicting(statement);
            if (!terms.isEmpty()) {
                String key = key(statement);
                told.computeIfAbsent(key, unseen -> new ArrayList<>()).add(statement);
                attested.putIfAbsent(key, terms);
            }
        }
        return told.entrySet().stream()
                .map(entry ->
                        conflict(entry.getKey(), attested.getOrDefault(entry.getKey(), List.of()), entry.getValue()))
                .toList();
    }

    private static String key(Statement<Holding> statement) {
        Holding holding = statement.claim().value().orElseThrow();
        return holding.office() + "|" + holding.person().canonical();
    }

    private static Conflict<Holding> conflict(String key, List<Term> terms, List<Statement<Holding>> told) {
        Stream<Conflict.Side<Holding>> attested = terms.stream()
                .map(term -> new Conflict.Side<>(term.holding().person().name(), List.of(term.row())));
        String name = told.get(0).claim().value().orElseThrow().person().name();
        return new Conflict<>(
                key,
                Stream.concat(attested, Stream.of(new Conflict.Side<>(name, told)))
                        .toList(),
                List.of(Reason.VALUES_DIFFER),
                List.of());
    }

    private void judge(RuleRunner runner, FactSheet sheet, List<Conflict<Holding>> conflicts) {
        runner.<Conflict<Holding>>judgeAll(
                sheet.article().path(),
                conflicts::stream,
                ReferenceStage.typed(runner)::judge,
                judgement -> run.said(runner.card(), sheet.article().path(), judgement, () -> Grounds.of(sheet)));
    }

    @SuppressWarnings("unchecked") // check(FactSheet) has kept the rules about holdings only
    private static ReferenceRule<Holding> typed(RuleRunner runner) {
        return (ReferenceRule<Holding>) runner.rule();
    }
}
