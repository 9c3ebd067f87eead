package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.compare.alignment.Account;
import org.crossfact.core.compare.alignment.Aligner;
import org.crossfact.core.compare.alignment.Alignment;
import org.crossfact.core.compare.alignment.Consensus;
import org.crossfact.core.compare.alignment.TopicValues;
import org.crossfact.core.compare.alignment.Topics;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Meeting;
import org.crossfact.rules.api.MeetingRule;

/**
 * Beside the second meeting: articles of one topic are laid side by side, and the meeting rules judge what the same
 * words tell with other values. An article is laid beside those that were published nearest to it.
 */
final class AccountStage {

    /** An article is laid beside so many that follow it in time; more of one topic repeat each other. */
    private static final int NEXT = 32;

    private static final List<Kind<?>> COMPARED = List.of(Kinds.FIGURE, Kinds.DATE, Kinds.NAME, Kinds.STANCE);

    private final Run run;
    private final Aligner aligner;
    private final Consensus consensus;
    private final Accounts accounts = new Accounts();
    /** Where conflicts lie that were told: articles that share several topics meet in each. */
    private final Set<String> told = new HashSet<>();

    AccountStage(Run run, Gate gate) {
        this.run = run;
        this.aligner = new Aligner(gate);
        this.consensus = new Consensus(gate);
    }

    void meet(Gathering.Group group) {
        if (group.records().size() < 2) {
            return;
        }
        List<FactSheet> sheets = group.records().stream()
                .map(run.records()::sheet)
                .sorted(Comparator.<FactSheet, String>comparing(AccountStage::time)
                        .thenComparing(FactSheet::article))
                .toList();
        String own = group.key().substring(group.key().indexOf(Meetings.KIND_END) + 1);
        Map<Kind<?>, List<Alignment<?>>> byKind = new LinkedHashMap<>();
        for (int from = 0; from == 0 || from + NEXT < sheets.size(); from += NEXT) {
            List<FactSheet> block = sheets.subList(from, Math.min(sheets.size(), from + 2 * NEXT));
            boolean last = from + 2 * NEXT >= sheets.size();
            alignments(own, block, last ? block.size() : NEXT)
                    .forEach(found -> byKind.computeIfAbsent(found.kind(), unseen -> new ArrayList<>())
                            .add(found));
        }
        byKind.forEach((kind, found) -> judge(group.key(), kind, found));
        tellLeftOut(sheets.size());
    }

    /**
     * What articles tell that are near in time: the first of them each beside those that follow, and what stands alone
     * against several others.
     */
    private List<Alignment<?>> alignments(String own, List<FactSheet> block, int first) {
        List<Account> told = block.stream().map(accounts::of).toList();
        TopicValues values = new TopicValues(told);
        List<List<String>> keys = block.stream().map(Topics::keys).toList();
        List<Alignment<?>> found = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + 1 + NEXT); j++) {
                if (SmallestKey.of(keys.get(i), keys.get(j)).filter(own::equals).isPresent()) {
                    found.addAll(aligner.align(told.get(i), told.get(j), values));
                }
            }
        }
        found.addAll(consensus.find(told));
        return found;
    }

    /** Counts the pairs of articles of a topic that lie too far apart in time to be laid side by side. */
    private void tellLeftOut(long articles) {
        long beyond = Math.max(0, articles - NEXT - 1);
        long pairs = beyond * (beyond + 1) / 2;
        for (RuleRunner runner : run.runners()) {
            if (runner.rule() instanceof MeetingRule<?> rule
                    && COMPARED.stream().anyMatch(runner::attends)) {
                run.tally().add(rule.card().id(), Comparison.incomparable(Reason.TOO_MANY), pairs);
            }
        }
    }

    private static String time(FactSheet sheet) {
        return sheet.from().published().map(PartialDate::edtf).orElse("");
    }

    @SuppressWarnings("unchecked") // alignments are grouped by their kind
    private <V> void judge(String key, Kind<V> kind, List<Alignment<?>> found) {
        List<Statement<V>> statements = new ArrayList<>();
        Map<Claim<V>, Integer> numbers = new HashMap<>();
        List<Alignment<V>> alignments = new ArrayList<>();
        for (Alignment<?> one : found) {
            Alignment<V> alignment = (Alignment<V>) one;
            alignments.add(alignment);
            number(alignment.left(), statements, numbers);
            number(alignment.right(), statements, numbers);
        }
        Disputes<V> disputes = new Disputes<>(statements.stream().map(List::of).toList());
        for (Alignment<V> one : alignments) {
            int left = Objects.requireNonNull(numbers.get(one.left().claim()));
            int right = Objects.requireNonNull(numbers.get(one.right().claim()));
            disputes.add(left, right, one);
        }
        List<Conflict<V>> conflicts =
                disputes.conflicts(key).stream().filter(this::isNew).toList();
        judge(new Meeting<>(key, statements, conflicts), kind, alignments);
    }

    private boolean isNew(Conflict<?> conflict) {
        Claim<?> suspect = conflict.suspectsFirst().findFirst().orElseThrow().claim();
        return told.add(suspect.kind() + " " + suspect.article() + " " + suspect.span());
    }

    private static <V> void number(
            Statement<V> statement, List<Statement<V>> statements, Map<Claim<V>, Integer> numbers) {
        if (numbers.putIfAbsent(statement.claim(), statements.size()) == null) {
            statements.add(statement);
        }
    }

    private <V> void judge(Meeting<V> meeting, Kind<V> kind, List<Alignment<V>> alignments) {
        for (RuleRunner runner : run.runners()) {
            if (runner.rule() instanceof MeetingRule<?> rule && runner.attends(kind)) {
                alignments.forEach(one -> run.tally().add(runner.card().id(), one.comparison()));
                runner.considered(alignments.size());
                MeetingStage.judge(run, runner, MeetingStage.<V>typed(rule), meeting);
            }
        }
    }
}
