package org.crossfact.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Judgement;
import org.crossfact.rules.api.KeyedRule;
import org.crossfact.rules.api.MeetingRule;
import org.crossfact.rules.api.Rule;

/** Runs one rule and keeps its failures to itself: a rule that breaks loses one subject, never the run. */
final class RuleRunner {

    private static final int FRAMES = 3;

    /** Stands around the id of a rule in the keys of its own meetings, and in no other key. */
    private static final char OWN = '\u0003';

    private final Rule rule;
    private final Collection<Incomplete> incomplete;
    private final LongAdder considered = new LongAdder();

    RuleRunner(Rule rule, Collection<Incomplete> incomplete) {
        this.rule = rule;
        this.incomplete = incomplete;
    }

    Rule rule() {
        return rule;
    }

    long considered() {
        return considered.sum();
    }

    /** Counts what the rule looked at where that is more than its subjects: the pairs that led to conflicts. */
    void considered(int more) {
        considered.add(more);
    }

    /**
     * Judges every subject and counts it.
     *
     * @param place the article or key, for the record of a failure
     * @param found takes what the rule says
     */
    <S> void run(
            String place,
            Supplier<Stream<S>> subjects,
            Function<S, Optional<Judgement>> judge,
            Consumer<Judgement> found) {
        considered.add(judgeAll(place, subjects, judge, found));
    }

    /** Judges every subject without counting it. */
    <S> int judgeAll(
            String place,
            Supplier<Stream<S>> subjects,
            Function<S, Optional<Judgement>> judge,
            Consumer<Judgement> found) {
        List<S> all;
        try {
            all = subjects.get().toList();
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            failed(place, failure);
            return 0;
        }
        for (S subject : all) {
            try {
                judge.apply(subject).ifPresent(found);
            } catch (RuntimeException | StackOverflowError | LinkageError failure) {
                failed(place, failure);
            }
        }
        return all.size();
    }

    /** Whether the rule judges the conflicts that are found for everybody among claims of a kind. */
    boolean attends(Kind<?> kind) {
        return rule instanceof MeetingRule<?> meeting
                && !(rule instanceof KeyedRule<?>)
                && meeting.kind() == (Object) kind;
    }

    /** The key on which a claim meets others for this rule alone, with the rule told in it. */
    <V> Optional<String> ownKey(FactSheet sheet, Claim<V> claim) {
        if (!(rule instanceof KeyedRule<?> keyed) || keyed.kind() != (Object) claim.kind()) {
            return Optional.empty();
        }
        try {
            return RuleRunner.<V>typed(keyed).key(sheet, claim).map(key -> ownMeetings() + key);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            failed(sheet.article().path(), failure);
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked") // a kind is one object, so a rule of that kind keys its values
    private static <V> KeyedRule<V> typed(KeyedRule<?> rule) {
        return (KeyedRule<V>) rule;
    }

    /** What the keys of this rule's own meetings begin with. */
    String ownMeetings() {
        return OWN + rule.card().id().id() + OWN;
    }

    /** Whether a key is one of some rule's own. */
    static boolean isOwn(String key) {
        return key.indexOf(OWN) >= 0;
    }

    private void failed(String place, Throwable failure) {
        String where = Stream.of(failure.getStackTrace())
                .dropWhile(frame -> frame.getClassName().startsWith("java."))
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(", ", " at ", ""));
        incomplete.add(new Incomplete(
                "rule-failed",
                rule.card().id().id(),
                "a fault of the rule on " + place + ": " + failure.getClass().getSimpleName() + where
                        + "; the other rules went on"));
    }
}
