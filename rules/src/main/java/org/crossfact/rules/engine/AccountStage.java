package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.compare.alignment.Account;
import org.crossfact.core.compare.alignment.Aligner;
import org.crossfact.core.compare.alignment.Alignment;
import org.crossfact.core.compare.alignment.Consensus;
import org.crossfact.core.compare.alignment.TopicValues;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.MeetingRule;

/**
 * Beside the second meeting: articles of one topic are laid side by side, on several threads, and once all topics are done
 * the meeting rules judge what the same words tell with other values. An article is laid beside those that were published
 * nearest to it.
 */
final class AccountStage {

    /** An article is laid beside so many that follow it in time; more of one topic repeat each other. */
    private static final int NEXT = 32;

    private static final List<Kind<?>> COMPARED = List.of(Kinds.FIGURE, Kinds.DATE, Kinds.NAME, Kinds.STANCE);

    private final Run run;
    private final Aligner aligner;
    private final Consensus consensus;
    private final Accounts accounts;
    private final Ties ties = new Ties();

    AccountStage(Run run, Gate gate) {
        this.run = run;
        this.aligner = new Aligner(gate);
        this.consensus = new Consensus(gate);
        this.accounts = new Accounts(run.records());
    }

    /** Lays the articles of one topic side by side. */
    void meet(Gathering.Group group) {
        if (group.records().size() < 2) {
            return;
        }
        List<Account> told = group.records().stream()
                .map(accounts::of)
                .sorted(Comparator.comparing(AccountStage::time).thenComparing(Account::article))
                .toList();
        String topic = Meetings.ownKey(group.key());
        for (int from = 0; from == 0 || from + NEXT < told.size(); from += NEXT) {
            List<Account> block = told.subList(from, Math.min(told.size(), from + 2 * NEXT));
            boolean last = from + 2 * NEXT >= told.size();
            alignments(topic, block, last ? block.size() : NEXT).forEach(found -> take(group.key(), found));
        }
        tellLeftOut(told.size());
    }

    /**
     * What articles tell that are near in time: the first of them each beside those that follow, and what stands alone
     * against several others.
     */
    private List<Alignment<?>> alignments(String topic, List<Account> block, int first) {
        TopicValues values = new TopicValues(block);
        List<Alignment<?>> found = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            Account left = block.get(i);
            for (Account right : block.subList(i + 1, Math.min(block.size(), i + 1 + NEXT))) {
                if (SmallestKey.of(left.topics(), right.topics())
                        .filter(topic::equals)
                        .isPresent()) {
                    found.addAll(aligner.align(left, right, values));
                }
            }
        }
        found.addAll(consensus.find(block));
        return found;
    }

    private void take(String key, Alignment<?> alignment) {
        ties.add(key, alignment);
        for (RuleRunner runner : run.runners()) {
            if (isJudge(runner, alignment.kind())) {
                run.tally().add(runner.card().id(), alignment.comparison());
                runner.considered(1);
            }
        }
    }

    private static boolean isJudge(RuleRunner runner, Kind<?> kind) {
        return runner.rule() instanceof MeetingRule<?> && runner.attends(kind);
    }

    /** Counts the pairs of articles of a topic that lie too far apart in time to be laid side by side. */
    private void tellLeftOut(long articles) {
        long beyond = Math.max(0, articles - NEXT - 1);
        long pairs = beyond * (beyond + 1) / 2;
        for (RuleRunner runner : run.runners()) {
            if (COMPARED.stream().anyMatch(kind -> isJudge(runner, kind))) {
                run.tally().add(runner.card().id(), Comparison.incomparable(Reason.TOO_MANY), pairs);
            }
        }
    }

    private static String time(Account account) {
        return account.from().published().map(PartialDate::edtf).orElse("");
    }

    /** Has the rules judge what all topics have shown, and no earlier meeting has told. */
    void conclude() {
        ToldConflicts told = run.toldConflicts();
        COMPARED.forEach(kind -> judge(kind, told));
    }

    private <V> void judge(Kind<V> kind, ToldConflicts told) {
        ties.meetings(kind).filter(meeting -> !told.hold(meeting.statements())).forEach(meeting -> {
            for (RuleRunner runner : run.runners()) {
                if (runner.rule() instanceof MeetingRule<?> rule && runner.attends(kind)) {
                    MeetingStage.judge(run, runner, MeetingStage.<V>typed(rule), meeting);
                }
            }
        });
    }
}
