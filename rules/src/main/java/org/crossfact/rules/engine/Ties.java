package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.alignment.Alignment;
import org.crossfact.core.value.Agreement;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Meeting;

/**
 * What articles were found to tell alike or otherwise, in whatever topic they met: each dispute becomes one conflict with
 * all who take part in it. Ties come from any thread, and conflicts do not depend on their order.
 */
final class Ties {

    /** What was found on the key of a topic. */
    private record Tie<V>(String key, Alignment<V> alignment) {}

    private static final Comparator<Tie<?>> ORDER = Comparator.<Tie<?>, Statement<?>>comparing(
                    tie -> tie.alignment().left(), Disputes.BY_PLACE)
            .thenComparing(tie -> tie.alignment().right(), Disputes.BY_PLACE)
            .thenComparing(Tie::key)
            .thenComparing(tie -> tie.alignment().ground())
            .thenComparing(tie -> tie.alignment().left().claim().readings() + " "
                    + tie.alignment().right().claim().readings());

    private final Map<Kind<?>, Queue<Tie<?>>> byKind = new ConcurrentHashMap<>();

    void add(String key, Alignment<?> alignment) {
        boolean ties = alignment.comparison().agreement() == Agreement.SAME || Disputes.differ(alignment.comparison());
        if (ties) {
            byKind.computeIfAbsent(alignment.kind(), unseen -> new ConcurrentLinkedQueue<>())
                    .add(new Tie<>(key, alignment));
        }
    }

    /** The conflicts among statements of a kind, each met with those who take part in it. */
    <V> Stream<Meeting<V>> meetings(Kind<V> kind) {
        List<Tie<V>> ties = this.<V>tiesOf(kind);
        Map<Statement<V>, Integer> numbers = new HashMap<>();
        List<Statement<V>> statements = new ArrayList<>();
        for (Tie<V> tie : ties) {
            number(tie.alignment().left(), numbers, statements);
            number(tie.alignment().right(), numbers, statements);
        }
        Disputes<V> disputes = new Disputes<>(statements.stream().map(List::of).toList());
        Map<Integer, String> keys = new HashMap<>();
        Map<Set<String>, Integer> known = new HashMap<>();
        for (Tie<V> tie : ties) {
            int left = Objects.requireNonNull(numbers.get(tie.alignment().left()));
            int right = Objects.requireNonNull(numbers.get(tie.alignment().right()));
            disputes.add(left, right, tie.alignment());
            if (Disputes.differ(tie.alignment().comparison())) {
                keys.merge(left, tie.key(), Ties::smaller);
                disputes.join(left, known.computeIfAbsent(disagreement(tie.alignment()), unseen -> left));
            }
        }
        return disputes.conflicts(members -> smallest(keys, members)).stream().map(Ties::meeting);
    }

    /** Which articles exclude each other with which values: in headline and text alike that is one dispute. */
    private static Set<String> disagreement(Alignment<?> alignment) {
        return Set.copyOf(List.of(side(alignment.left()), side(alignment.right())));
    }

    private static <V> String side(Statement<V> statement) {
        return Disputes.text(statement) + "\n" + statement.claim().article().path();
    }

    @SuppressWarnings("unchecked") // ties are kept by their kind
    private <V> List<Tie<V>> tiesOf(Kind<V> kind) {
        List<Tie<V>> ties = new ArrayList<>();
        byKind.getOrDefault(kind, new ConcurrentLinkedQueue<>()).forEach(tie -> ties.add((Tie<V>) tie));
        ties.sort(ORDER);
        return ties;
    }

    private static <V> void number(
            Statement<V> statement, Map<Statement<V>, Integer> numbers, List<Statement<V>> statements) {
        if (numbers.putIfAbsent(statement, statements.size()) == null) {
            statements.add(statement);
        }
    }

    private static String smallest(Map<Integer, String> keys, List<Integer> members) {
        return members.stream()
                .map(keys::get)
                .filter(Objects::nonNull)
                .reduce(Ties::smaller)
                .orElseThrow();
    }

    private static String smaller(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static <V> Meeting<V> meeting(Conflict<V> conflict) {
        List<Statement<V>> statements =
                conflict.suspectsFirst().sorted(Disputes.BY_PLACE).toList();
        return new Meeting<>(conflict.key(), statements, List.of(conflict));
    }
}
