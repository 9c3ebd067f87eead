package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.crossfact.rules.engine.isolation.Confined;

/** Runs one rule: counts what it looks at, hands on what it says, and loses one subject where it breaks. */
final class RuleRunner {

    /** Stands around the id of a rule in the keys of its own meetings, and in no other key. */
    private static final char OWN = '\u0003';

    /** More subjects than any article has; what has more never ends. */
    private static final int MOST_SUBJECTS = 1 << 20;

    private final Rule rule;
    private final RuleCard card;
    private final Confined confined;
    private final Optional<Kind<?>> kind;
    private final LongAdder considered = new LongAdder();

    /** @param foreign whether it comes from outside */
    RuleRunner(Rule rule, boolean foreign) {
        this.rule = rule;
        this.card = rule.card();
        this.confined = Confined.rule(card.id().id(), foreign);
        this.kind = rule instanceof MeetingRule<?> meeting ? confined.ask("its kind", meeting::kind) : Optional.empty();
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
        Optional<Judged> judged = confined.ask(place, () -> judged(place, subjects, judge));
        judged.ifPresent(all -> all.judgements().forEach(one -> handOver(place, one, found)));
        return judged.map(Judged::subjects).orElse(0);
    }

    /** What cannot be taken, such as a place outside of the text, is the rule's fault. */
    private void handOver(String place, Judgement judgement, Consumer<Judgement> found) {
        try {
            found.accept(judgement);
        } catch (RuntimeException failure) {
            confined.failed(place, failure);
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
                confined.failed(place, failure);
            }
        }
        return new Judged(all.size(), judgements);
    }

    /** Whether the rule judges the conflicts that are found for everybody among claims of a kind. */
    boolean attends(Kind<?> kind) {
        return !(rule instanceof KeyedRule<?>) && isOf(kind);
    }

    /** The key on which a claim meets others for this rule alone, with the rule told in it. */
    <V> Optional<String> ownKey(FactSheet sheet, Claim<V> claim) {
        if (!(rule instanceof KeyedRule<?> keyed) || !isOf(claim.kind())) {
            return Optional.empty();
        }
        return confined.ask(
                        sheet.article().path(), () -> RuleRunner.<V>typed(keyed).key(sheet, claim))
                .flatMap(key -> key)
                .map(key -> ownMeetings() + key);
    }

    private boolean isOf(Kind<?> other) {
        return kind.isPresent() && kind.get() == (Object) other;
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

    /** What the report says of the rule's failures. */
    Stream<Incomplete> incomplete() {
        return confined.incomplete();
    }
}
