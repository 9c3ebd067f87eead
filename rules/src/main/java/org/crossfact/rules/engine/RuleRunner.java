package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.rules.api.KeyedRule;
import org.crossfact.rules.api.MeetingRule;
import org.crossfact.rules.api.Rule;

/**
 * Runs one rule and keeps its failures to itself: a rule that breaks loses one subject, never the run. One from outside is
 * watched, too, and given up when it does not come back.
 */
final class RuleRunner {

    /** Stands around the id of a rule in the keys of its own meetings, and in no other key. */
    private static final char OWN = '\u0003';

    /** More subjects than any article has; what has more never ends. */
    private static final int MOST_SUBJECTS = 1 << 20;

    private final Rule rule;
    private final RuleCard card;
    private final boolean foreign;
    private final LongAdder considered = new LongAdder();
    private final NavigableMap<String, Throwable> failures = new ConcurrentSkipListMap<>();
    private volatile boolean givenUp;
    private volatile boolean printed;

    /** @param foreign whether it comes from outside */
    RuleRunner(Rule rule, boolean foreign) {
        this.rule = rule;
        this.card = rule.card();
        this.foreign = foreign;
    }

    Rule rule() {
        return rule;
    }

    RuleCard card() {
        return card;
    }

    long considered() {
        return considered.sum();
    }

    /** Counts what the rule looked at where that is more than its subjects: the pairs that led to conflicts. */
    void considered(int more) {
        considered.add(more);
    }

    /** Takes note that the rule has printed something. */
    void printed() {
        printed = true;
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
        Optional<Judged> judged = guarded(place, () -> judged(place, subjects, judge));
        judged.ifPresent(all -> all.judgements().forEach(one -> handOver(place, one, found)));
        return judged.map(Judged::subjects).orElse(0);
    }

    /** What cannot be taken, such as a place outside of the text, is the rule's fault. */
    private void handOver(String place, Judgement judgement, Consumer<Judgement> found) {
        try {
            found.accept(judgement);
        } catch (RuntimeException failure) {
            failures.putIfAbsent(place, failure);
        }
    }

    /** What a rule said of so many subjects. */
    private record Judged(int subjects, List<Judgement> judgements) {}

    private <S> Judged judged(String place, Supplier<Stream<S>> subjects, Function<S, Optional<Judgement>> judge) {
        List<S> all = subjects.get().limit(MOST_SUBJECTS).toList();
        List<Judgement> judgements = new ArrayList<>();
        for (S subject : all) {
            try {
                judge.apply(subject).ifPresent(judgements::add);
            } catch (RuntimeException | StackOverflowError | LinkageError failure) {
                failures.putIfAbsent(place, failure);
            }
        }
        return new Judged(all.size(), judgements);
    }

    /** What the rule answers; empty when it fails. */
    private <T> Optional<T> guarded(String place, Supplier<T> task) {
        if (givenUp) {
            return Optional.empty();
        }
        try {
            return Optional.of(foreign ? Watch.call(this, task) : task.get());
        } catch (Watch.Late late) {
            givenUp = true;
            failures.putIfAbsent(place, late);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            failures.putIfAbsent(place, failure);
        } catch (Error failure) {
            if (!foreign) {
                throw failure;
            }
            failures.putIfAbsent(place, failure);
        }
        return Optional.empty();
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
        return guarded(sheet.article().path(), () -> RuleRunner.<V>typed(keyed).key(sheet, claim))
                .flatMap(key -> key)
                .map(key -> ownMeetings() + key);
    }

    @SuppressWarnings("unchecked") // a kind is one object, so a rule of that kind keys its values
    private static <V> KeyedRule<V> typed(KeyedRule<?> rule) {
        return (KeyedRule<V>) rule;
    }

    /** What the keys of this rule's own meetings begin with. */
    String ownMeetings() {
        return OWN + card.id().id() + OWN;
    }

    /** Whether a key is one of some rule's own. */
    static boolean isOwn(String key) {
        return key.indexOf(OWN) >= 0;
    }

    /** What the report says of the rule's failures, one line however many there are. */
    Stream<Incomplete> incomplete() {
        return Stream.concat(
                failures.isEmpty() ? Stream.empty() : Stream.of(failed()),
                printed
                        ? Stream.of(new Incomplete(
                                "rule-printed",
                                card.id().id(),
                                "prints to standard output, which belongs to the report; what it printed was left out"))
                        : Stream.empty());
    }

    private Incomplete failed() {
        String place = failures.firstKey();
        Throwable failure = failures.firstEntry().getValue();
        String what = failure instanceof Watch.Late
                ? "the rule did not come back within " + Watch.LIMIT_SECONDS + " seconds on " + place
                        + " and was not run again"
                : "a fault of the rule on " + place + ": " + Failure.words(failure);
        int more = failures.size() - 1;
        String others = more == 0 ? "" : "; it failed at " + more + (more == 1 ? " more place" : " more places");
        return new Incomplete("rule-failed", card.id().id(), what + others + "; the other rules went on");
    }
}
