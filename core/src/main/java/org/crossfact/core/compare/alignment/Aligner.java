package org.crossfact.core.compare.alignment;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.compare.alignment.Matching.Match;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Reason;

/**
 * Lays two articles side by side and finds slots that stand in the same words but hold different values.
 *
 * <p>For two slots of one sort the words around both are summed up, each by how near it stands and how rare it is in the
 * two articles. A slot is not looked at further when its value is stated in the other article in words that are nearly
 * as close: then it is that statement which it repeats. What is left is aligned when each is the other's closest.
 */
public final class Aligner {

    /** A few words in common are chance. */
    static final double ENOUGH = 0.8;

    private final Gate gate;

    public Aligner(Gate gate) {
        this.gate = gate;
    }

    /**
     * The statements of both articles that tell the same thing, in the order of the first article.
     *
     * @param told what the articles of their topic tell
     */
    public List<Alignment<?>> align(Account left, Account right, TopicValues told) {
        if (!left.from().sharesStoryWith(right.from()) && left.isOfOtherThan(right)) {
            return List.of();
        }
        return new Matching(new Pairing(gate, left, right), left, right, told)
                .matches().stream()
                        .<Alignment<?>>map(match -> alignment(left, match.one(), right, match))
                        .toList();
    }

    @SuppressWarnings("unchecked") // slots of one sort hold values of one kind
    private <V> Alignment<V> alignment(Account left, Slot<V> one, Account right, Match match) {
        Slot<V> other = (Slot<V>) match.other();
        Comparison comparison = match.comparison();
        Statement<V> first = new Statement<>(one.claim(), left.from());
        Statement<V> second = new Statement<>(other.claim(), right.from());
        boolean atOnce = left.moment(one).equals(right.moment(other));
        Optional<Reason> obstacle =
                match.ofEvent() ? gate.obstacleInEvent(first, second, atOnce) : gate.obstacle(first, second);
        Comparison verdict = obstacle.map(Comparison::incomparable)
                .orElseGet(() -> comparison.agreement() == Agreement.DIFFERENT
                        ? Comparison.different(Reason.SAME_WORDS)
                        : comparison);
        if (verdict.agreement() != Agreement.DIFFERENT) {
            return new Alignment<>(first, second, verdict, "", "");
        }
        SharedWords shared = new SharedWords(
                left, one, word -> word.tells() && one.nearness(word.base()) > 0 && other.nearness(word.base()) > 0);
        return new Alignment<>(
                first, second, verdict, shared.listed("both stand beside the same words: "), shared.phrase());
    }
}
