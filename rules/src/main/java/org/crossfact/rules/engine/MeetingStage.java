package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.KeyedRule;
import org.crossfact.rules.api.Meeting;
import org.crossfact.rules.api.MeetingRule;

/** Second meeting: statements that share a key pass the gate, and the meeting rules judge what cannot all hold. */
final class MeetingStage {

    private final Run run;
    private final Gate gate;

    MeetingStage(Run run, Gate gate) {
        this.run = run;
        this.gate = gate;
    }

    void meet(Gathering.Group group) {
        if (group.records().size() > 1) {
            List<? extends Statement<?>> statements =
                    group.records().stream().map(run.records()::statement).toList();
            meet(group.key(), statements.get(0).claim().kind(), statements);
        }
    }

    private <V> void meet(String key, Kind<V> kind, List<? extends Statement<?>> records) {
        List<Statement<V>> statements = new ArrayList<>();
        for (Statement<?> record : records) {
            record.claim().as(kind).ifPresent(claim -> statements.add(new Statement<>(claim, record.from())));
        }
        statements.sort(Disputes.BY_PLACE);
        if (RuleRunner.isOwn(key)) {
            meetOwn(key, kind, statements);
        } else {
            meetAtGate(key, kind, statements);
        }
    }

    /** A meeting that one rule calls: no gate, it compares by itself. */
    private <V> void meetOwn(String key, Kind<V> kind, List<Statement<V>> statements) {
        String ownKey = Meetings.ownKey(key);
        for (RuleRunner runner : run.runners()) {
            if (runner.rule() instanceof KeyedRule<?> rule
                    && rule.kind() == (Object) kind
                    && ownKey.startsWith(runner.ownMeetings())) {
                runner.considered(statements.size());
                judge(run, runner, MeetingStage.<V>typed(rule), new Meeting<>(key, statements, List.of()));
            }
        }
    }

    private <V> void meetAtGate(String key, Kind<V> kind, List<Statement<V>> statements) {
        Meetings<V> meetings = new Meetings<>(gate, key, statements);
        Meeting<V> meeting = meetings.meeting();
        for (RuleRunner runner : run.runners()) {
            if (runner.rule() instanceof MeetingRule<?> rule && runner.attends(kind)) {
                meetings.verdicts()
                        .forEach(verdict -> run.tally().add(runner.card().id(), verdict));
                run.tally().add(runner.card().id(), Comparison.incomparable(Reason.TOO_MANY), meetings.cut());
                runner.considered(meetings.verdicts().size());
                judge(run, runner, MeetingStage.<V>typed(rule), meeting);
            }
        }
    }

    @SuppressWarnings("unchecked") // a kind is one object, so a rule of that kind judges its values
    static <V> MeetingRule<V> typed(MeetingRule<?> rule) {
        return (MeetingRule<V>) rule;
    }

    static <V> void judge(Run run, RuleRunner runner, MeetingRule<V> rule, Meeting<V> meeting) {
        runner.judgeAll(
                meeting.key(),
                () -> rule.subjects(meeting),
                rule::judge,
                judgement -> run.said(runner.card(), meeting.key(), judgement, () -> Grounds.of(meeting)));
    }
}
