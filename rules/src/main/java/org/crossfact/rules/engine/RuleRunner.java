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
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Judgement;
import org.crossfact.rules.api.Rule;

/** Runs one rule and keeps its failures to itself: a rule that breaks loses one subject, never the run. */
final class RuleRunner {

    private static final int FRAMES = 3;

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
