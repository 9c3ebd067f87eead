package org.crossfact.rules.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.value.Reason;

/**
 * Statements that came to one key, with what the gate found between them.
 *
 * @param key the key they share
 * @param statements all of them, by article and place
 * @param conflicts those that cannot all hold, grouped so that conflicts with nothing in common are apart
 */
public record Meeting<V>(String key, List<Statement<V>> statements, List<Conflict<V>> conflicts) {

    /** So many different values are of as many things; a finding with them all would help nobody. */
    private static final int MOST_SIDES = 12;

    public Meeting {
        statements = List.copyOf(statements);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * The conflict between values that do not agree; empty when all agree, or when there are so many values that they will
     * be of as many things.
     *
     * @param agree whether two values can both hold; symmetric
     */
    public Optional<Conflict<V>> disagreements(BiPredicate<V, V> agree) {
        List<List<Statement<V>>> groups = new ArrayList<>();
        for (Statement<V> statement : statements) {
            Optional<List<Statement<V>>> own = groups.stream()
                    .filter(group -> agree.test(value(group.get(0)), value(statement)))
                    .findFirst();
            own.ifPresentOrElse(group -> group.add(statement), () -> groups.add(new ArrayList<>(List.of(statement))));
            if (groups.size() > MOST_SIDES) {
                return Optional.empty();
            }
        }
        List<Conflict.Side<V>> sides = groups.stream()
                .map(Meeting::side)
                .sorted(Comparator.<Conflict.Side<V>>comparingInt(Conflict.Side::support)
                        .reversed()
                        .thenComparing(Conflict.Side::value))
                .toList();
        return sides.size() < 2
                ? Optional.empty()
                : Optional.of(new Conflict<>(key, sides, List.of(Reason.VALUES_DIFFER), List.of()));
    }

    private static <V> Conflict.Side<V> side(List<Statement<V>> group) {
        Claim<V> first = group.get(0).claim();
        return new Conflict.Side<>(first.kind().codec().text(value(group.get(0))), group);
    }

    private static <V> V value(Statement<V> statement) {
        return statement.claim().value().orElseThrow();
    }
}
