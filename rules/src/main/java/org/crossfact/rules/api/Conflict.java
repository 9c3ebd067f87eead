package org.crossfact.rules.api;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.value.Reason;

/**
 * Statements about one thing that cannot all hold.
 *
 * @param key the key they share
 * @param sides one per value, best supported first
 * @param reasons why the gate compared them and how they differ
 * @param grounds what else made them comparable, in words
 * @param phrase what all are told of, in words that an article prints; empty when nothing tells
 */
public record Conflict<V>(String key, List<Side<V>> sides, List<Reason> reasons, List<String> grounds, String phrase) {

    /** So many independent origins against one make a slip of the one near certain. */
    private static final int CLEAR_SUPPORT = 3;

    /**
     * All statements of one value.
     *
     * @param value the value as text
     * @param statements who states it, by article and place
     */
    public record Side<V>(String value, List<Statement<V>> statements) {

        public Side {
            statements = List.copyOf(statements);
        }

        /** How many independent origins state it. */
        public int support() {
            return (int) statements.stream()
                    .map(statement -> statement.from().origin())
                    .distinct()
                    .count();
        }
    }

    public Conflict {
        sides = List.copyOf(sides);
        reasons = List.copyOf(reasons);
        grounds = List.copyOf(grounds);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a conflict has at least two sides: " + key);
        }
    }

    /** A conflict of statements that met on their key alone. */
    public Conflict(String key, List<Side<V>> sides, List<Reason> reasons, List<String> grounds) {
        this(key, sides, reasons, grounds, "");
    }

    /** Whether one value has more independent origins than every other. */
    public boolean hasMajority() {
        return sides.get(0).support() > sides.get(1).support();
    }

    /**
     * How well the best supported value stands: high with three independent origins against one, medium with a majority,
     * low otherwise.
     */
    public Confidence confidence() {
        int others = sides.stream().skip(1).mapToInt(Side::support).sum();
        if (others == 1 && sides.get(0).support() >= CLEAR_SUPPORT) {
            return Confidence.HIGH;
        }
        return hasMajority() ? Confidence.MEDIUM : Confidence.LOW;
    }

    /**
     * What is told of a conflict whichever rule speaks: its places, the suspects first, its values with their support, and
     * why they were compared.
     *
     * @param subject what all speak of; empty when words for it are lacking
     */
    public Judgement judgement(String message, String subject) {
        List<Evidence> evidence = suspectsFirst().map(Evidences::of).toList();
        return Judgement.of(message, confidence(), evidence)
                .withValues(Evidences.values(this))
                .withReasons(Evidences.whyCompared(this, subject));
    }

    /** All statements, the least supported side first: those are the places to look. */
    public Stream<Statement<V>> suspectsFirst() {
        return Stream.iterate(sides.size() - 1, side -> side >= 0, side -> side - 1)
                .flatMap(side -> sides.get(side).statements().stream());
    }
}
