package org.crossfact.rules.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Conflict.Side;
import org.crossfact.rules.api.Meeting;

/** What the statements of a meeting say of an office-holder, as the sides of a conflict. */
final class Sides {

    private Sides() {}

    /** The statements by what each is called, in the order in which they meet. */
    static Stream<Side<Holding>> of(Meeting<Holding> meeting, Function<Statement<Holding>, String> called) {
        Map<String, List<Statement<Holding>>> byName = new LinkedHashMap<>();
        for (Statement<Holding> statement : meeting.statements()) {
            byName.computeIfAbsent(called.apply(statement), unseen -> new ArrayList<>())
                    .add(statement);
        }
        return byName.entrySet().stream().map(entry -> new Side<>(entry.getKey(), entry.getValue()));
    }

    /** The same, best supported first: by most sources, then by most places. */
    static List<Side<Holding>> bestFirst(Meeting<Holding> meeting, Function<Statement<Holding>, String> called) {
        return of(meeting, called)
                .sorted(Comparator.<Side<Holding>>comparingInt(Side::support)
                        .thenComparingInt(side -> side.statements().size())
                        .reversed()
                        .thenComparing(Side::value))
                .toList();
    }

    /** The conflict of the first two sides that exclude each other; none when no two do. */
    static Stream<Conflict<Holding>> firstConflict(
            String key, List<Side<Holding>> sides, BiPredicate<Side<Holding>, Side<Holding>> exclude, Reason reason) {
        for (Side<Holding> best : sides) {
            for (Side<Holding> other : sides) {
                if (!best.equals(other) && exclude.test(best, other)) {
                    return Stream.of(new Conflict<>(key, List.of(best, other), List.of(reason), List.of()));
                }
            }
        }
        return Stream.empty();
    }

    /** In how many sources the better supported side stands, as the end of a message. */
    static String where(Side<Holding> best) {
        return best.support() == 1 ? " in another source" : " in " + best.support() + " other sources";
    }
}
