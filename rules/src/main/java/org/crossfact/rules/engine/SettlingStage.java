package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Ruling;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.compare.Witnesses;
import org.crossfact.core.compare.alignment.Topics;
import org.crossfact.core.value.PartialDate;
import org.crossfact.rules.api.ArticleRule;

/** Second stage, one article at a time: applies the rulings, runs the article rules and sends claims to their meetings. */
final class SettlingStage {

    /** What begins the record of a fact sheet, and of a ruling. */
    static final char SHEET = 'S';

    static final char RULING = 'R';

    private final Run run;
    private final Gate gate;
    private final List<Witnesses> witnesses;
    private final ReferenceStage references;

    SettlingStage(Run run, Gate gate, List<Witnesses> witnesses, ReferenceStage references) {
        this.run = run;
        this.gate = gate;
        this.witnesses = witnesses;
        this.references = references;
    }

    void settle(Gathering.Group group) {
        List<Ruling> rulings = new ArrayList<>();
        Optional<FactSheet> unsettled = Optional.empty();
        for (String record : group.records()) {
            if (record.charAt(0) == SHEET) {
                unsettled = Optional.of(run.records().sheet(record.substring(1)));
            } else {
                rulings.add(run.records().ruling(record.substring(1)));
            }
        }
        FactSheet sheet = settled(unsettled.orElseThrow(), rulings);
        ClaimPlaces boilerplate = ClaimPlaces.of(sheet, Claim::isBoilerplate);
        for (RuleRunner runner : run.runners()) {
            if (runner.rule() instanceof ArticleRule<?> rule) {
                judge(runner, rule, sheet, boilerplate);
            }
        }
        references.check(sheet);
        sheet.claims().forEach(claim -> {
            send(sheet, claim);
            mention(sheet, claim);
        });
        send(sheet);
    }

    /** The article as a whole, to be laid beside others of its topics. */
    private void send(FactSheet sheet) {
        List<String> keys = Topics.keys(sheet);
        if (!keys.isEmpty()) {
            String record = run.records().of(sheet);
            String head = run.story(sheet.article()) + Meetings.KIND_END;
            keys.forEach(key -> run.accounts().add(head + key, record));
        }
    }

    private FactSheet settled(FactSheet unsettled, List<Ruling> rulings) {
        FactSheet sheet = unsettled;
        for (Witnesses topic : witnesses) {
            List<Ruling> own = rulings.stream()
                    .filter(ruling -> ruling.topic().equals(topic.topic()))
                    .toList();
            sheet = topic.settle(sheet, own);
        }
        return sheet;
    }

    private <S> void judge(RuleRunner runner, ArticleRule<S> rule, FactSheet sheet, ClaimPlaces boilerplate) {
        runner.<S>run(
                sheet.article().path(),
                () -> rule.subjects(sheet),
                rule::judge,
                judgement -> run.said(
                        runner.card(),
                        sheet.from(),
                        boilerplate.touch(judgement.place().span()),
                        judgement,
                        () -> Grounds.of(sheet)));
    }

    private void mention(FactSheet sheet, Claim<?> claim) {
        gate.entity(claim).ifPresent(told -> {
            String at = told.timed()
                    ? claim.at().map(PartialDate::edtf).orElse(sheet.from().publishedText())
                    : "";
            Mention mention = new Mention(
                    told.name(),
                    told.person(),
                    told.variant(),
                    told.office(),
                    told.state(),
                    at,
                    sheet.article(),
                    sheet.from().origin());
            run.mentions()
                    .add(run.story(sheet.article()) + told.key(), run.records().of(mention));
        });
    }

    private <V> void send(FactSheet sheet, Claim<V> claim) {
        List<String> keys =
                Stream.concat(gate.keys(claim).stream(), ownKeys(sheet, claim)).toList();
        if (!keys.isEmpty()) {
            String record = run.records().of(new Statement<>(claim, sheet.from()));
            String head = run.story(sheet.article()) + claim.kind().name() + Meetings.KIND_END;
            keys.forEach(key -> run.statements().add(head + key, record));
        }
    }

    /** The keys of rules that call their own meetings. */
    private <V> Stream<String> ownKeys(FactSheet sheet, Claim<V> claim) {
        return run.keyed().stream().flatMap(runner -> runner.ownKey(sheet, claim).stream());
    }
}
