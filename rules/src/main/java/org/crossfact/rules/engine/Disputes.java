package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.alignment.Alignment;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.Conflict;

/** Gathers verdicts on pairs of statements into conflicts: who says the same is one side, who differs takes part. */
final class Disputes<V> {

    static final Comparator<Statement<?>> BY_PLACE = Comparator.<Statement<?>, ArticleKey>comparing(
                    statement -> statement.claim().article())
            .thenComparing(statement -> statement.claim().span());

    /**
     * Statements that nothing that is judged tells apart, with what verdicts on them said.
     *
     * @param grounds what made them comparable, in words
     */
    private record Fold<V>(
            List<Statement<V>> statements, Set<Reason> reasons, Set<String> grounds, List<String> phrases) {

        Fold(List<Statement<V>> statements) {
            this(statements, new TreeSet<>(), new LinkedHashSet<>(), new ArrayList<>());
        }

        boolean isDisputed() {
            return !reasons.isEmpty();
        }
    }

    private final List<Fold<V>> folds;
    private final int[] side;
    private final int[] conflict;

    /** @param members the statements that each number stands for, told apart by nothing that is judged */
    Disputes(List<List<Statement<V>>> members) {
        folds = members.stream().map(Fold::new).toList();
        side = IntStream.range(0, members.size()).toArray();
        conflict = IntStream.range(0, members.size()).toArray();
    }

    /** Whether statements of this verdict cannot both hold. */
    static boolean differ(Comparison verdict) {
        return verdict.agreement() == Agreement.DIFFERENT || verdict.reason() == Reason.MISREAD;
    }

    /** Takes the verdict on statements {@code i} and {@code j}. */
    void add(int i, int j, Comparison verdict) {
        if (verdict.agreement() == Agreement.SAME) {
            join(side, i, j);
            join(conflict, i, j);
        } else if (differ(verdict)) {
            join(conflict, i, j);
            folds.get(i).reasons().add(verdict.reason());
            folds.get(j).reasons().add(verdict.reason());
        }
    }

    /** Takes the verdict on the statements of an alignment together with what made them comparable, in words. */
    void add(int i, int j, Alignment<V> alignment) {
        add(i, j, alignment.comparison());
        if (differ(alignment.comparison())) {
            folds.get(i).grounds().add(alignment.ground());
            folds.get(i).phrases().add(alignment.phrase());
        }
    }

    /** Takes the disputes in which {@code i} and {@code j} take part for one. */
    void join(int i, int j) {
        join(conflict, i, j);
    }

    /** What cannot all hold, each dispute as one conflict. */
    List<Conflict<V>> conflicts(String key) {
        return conflicts(folds -> key);
    }

    /**
     * What cannot all hold, each dispute as one conflict.
     *
     * @param key the key of a conflict by the numbers of all who take part
     */
    List<Conflict<V>> conflicts(Function<List<Integer>, String> key) {
        Set<Integer> disputedSides = IntStream.range(0, folds.size())
                .filter(fold -> folds.get(fold).isDisputed())
                .mapToObj(fold -> root(side, fold))
                .collect(Collectors.toUnmodifiableSet());
        return IntStream.range(0, folds.size())
                .boxed()
                .filter(fold -> disputedSides.contains(root(side, fold)))
                .collect(Collectors.groupingBy(fold -> root(conflict, fold), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(members -> conflict(key.apply(members), members).stream())
                .toList();
    }

    private Optional<Conflict<V>> conflict(String key, List<Integer> members) {
        Map<Integer, List<Statement<V>>> bySide = new LinkedHashMap<>();
        Set<Reason> reasons = new TreeSet<>();
        Set<String> grounds = new LinkedHashSet<>();
        List<String> phrases = new ArrayList<>();
        for (int member : members) {
            Fold<V> fold = folds.get(member);
            bySide.computeIfAbsent(root(side, member), unseen -> new ArrayList<>())
                    .addAll(fold.statements());
            reasons.addAll(fold.reasons());
            grounds.addAll(fold.grounds());
            phrases.addAll(fold.phrases());
        }
        List<Conflict.Side<V>> sides =
                mergeEqualValues(bySide.values().stream().map(Disputes::side).toList());
        String phrase =
                phrases.stream().filter(one -> !one.isEmpty()).findFirst().orElse("");
        return sides.size() > 1
                ? Optional.of(new Conflict<>(key, sides, List.copyOf(reasons), List.copyOf(grounds), phrase))
                : Optional.empty();
    }

    private static <V> Conflict.Side<V> side(List<Statement<V>> members) {
        List<Statement<V>> ordered = members.stream().sorted(BY_PLACE).toList();
        return new Conflict.Side<>(text(ordered.get(0)), ordered);
    }

    /** Sides that were not comparable with each other, but say the same and contradict the same, are one side. */
    private static <V> List<Conflict.Side<V>> mergeEqualValues(List<Conflict.Side<V>> sides) {
        Map<String, List<Statement<V>>> byValue = new LinkedHashMap<>();
        sides.forEach(one -> byValue.computeIfAbsent(one.value(), unseen -> new ArrayList<>())
                .addAll(one.statements()));
        return byValue.values().stream()
                .map(Disputes::side)
                .sorted(Comparator.<Conflict.Side<V>>comparingInt(Conflict.Side::support)
                        .thenComparingInt(Disputes::trust)
                        .thenComparingInt(one -> one.statements().size())
                        .reversed()
                        .thenComparing(Conflict.Side::value))
                .toList();
    }

    private static <V> int trust(Conflict.Side<V> side) {
        return side.statements().stream()
                .mapToInt(statement -> statement.from().trust())
                .max()
                .orElse(0);
    }

    /** The value of a statement as text, or else its words. */
    static <V> String text(Statement<V> statement) {
        return statement
                .claim()
                .value()
                .map(statement.claim().kind().codec()::text)
                .orElse(statement.claim().quote());
    }

    private static int root(int[] parents, int i) {
        int at = i;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private static void join(int[] parents, int i, int j) {
        int one = root(parents, i);
        int other = root(parents, j);
        parents[Math.max(one, other)] = Math.min(one, other);
    }
}
