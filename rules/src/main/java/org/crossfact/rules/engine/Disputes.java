package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    private final List<List<Statement<V>>> members;
    private final int[] side;
    private final int[] conflict;
    private final boolean[] disputed;
    private final List<TreeSet<Reason>> reasons = new ArrayList<>();
    private final List<Set<String>> grounds = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();

    /** @param members the statements that each number stands for, told apart by nothing that is judged */
    Disputes(List<List<Statement<V>>> members) {
        this.members = members;
        side = ownNumbers(members.size());
        conflict = ownNumbers(members.size());
        disputed = new boolean[members.size()];
        members.forEach(fold -> {
            reasons.add(new TreeSet<>());
            grounds.add(new LinkedHashSet<>());
            phrases.add("");
        });
    }

    /** Takes the verdict on statements {@code i} and {@code j}. */
    void add(int i, int j, Comparison verdict) {
        boolean differ = verdict.agreement() == Agreement.DIFFERENT || verdict.reason() == Reason.MISREAD;
        if (verdict.agreement() == Agreement.SAME) {
            join(side, i, j);
            join(conflict, i, j);
        } else if (differ) {
            join(conflict, i, j);
            disputed[i] = true;
            disputed[j] = true;
            reasons.get(i).add(verdict.reason());
        }
    }

    /** Takes the verdict on the statements of an alignment together with what made them comparable, in words. */
    void add(int i, int j, Alignment<V> alignment) {
        add(i, j, alignment.comparison());
        if (alignment.comparison().agreement() == Agreement.DIFFERENT) {
            grounds.get(i).add(alignment.ground());
            if (phrases.get(i).isEmpty()) {
                phrases.set(i, alignment.phrase());
            }
        }
    }

    /** What cannot all hold, each dispute as one conflict. */
    List<Conflict<V>> conflicts(String key) {
        Map<Integer, Map<Integer, List<Statement<V>>>> sidesByConflict = new LinkedHashMap<>();
        Set<Integer> disputedSides = disputedSides();
        for (int fold = 0; fold < disputed.length; fold++) {
            if (disputedSides.contains(root(side, fold))) {
                sidesByConflict
                        .computeIfAbsent(root(conflict, fold), unseen -> new LinkedHashMap<>())
                        .computeIfAbsent(root(side, fold), unseen -> new ArrayList<>())
                        .addAll(members.get(fold));
            }
        }
        List<Conflict<V>> conflicts = new ArrayList<>();
        sidesByConflict.forEach((root, folds) -> {
            List<Conflict.Side<V>> sides =
                    mergeEqualValues(folds.values().stream().map(Disputes::side).toList());
            if (sides.size() > 1) {
                conflicts.add(new Conflict<>(key, sides, reasonsOf(root), groundsOf(root), phraseOf(root)));
            }
        });
        return conflicts;
    }

    private List<Reason> reasonsOf(int root) {
        TreeSet<Reason> all = new TreeSet<>();
        for (int fold = 0; fold < disputed.length; fold++) {
            if (root(conflict, fold) == root) {
                all.addAll(reasons.get(fold));
            }
        }
        return List.copyOf(all);
    }

    private List<String> groundsOf(int root) {
        Set<String> all = new LinkedHashSet<>();
        for (int fold = 0; fold < disputed.length; fold++) {
            if (root(conflict, fold) == root) {
                all.addAll(grounds.get(fold));
            }
        }
        return List.copyOf(all);
    }

    private String phraseOf(int root) {
        return IntStream.range(0, disputed.length)
                .filter(fold -> root(conflict, fold) == root)
                .mapToObj(phrases::get)
                .filter(phrase -> !phrase.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The sides of which some fold differs from another's: all that say the same take part. */
    private Set<Integer> disputedSides() {
        Set<Integer> sides = new HashSet<>();
        for (int fold = 0; fold < disputed.length; fold++) {
            if (disputed[fold]) {
                sides.add(root(side, fold));
            }
        }
        return sides;
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

    private static <V> String text(Statement<V> statement) {
        return statement
                .claim()
                .value()
                .map(statement.claim().kind().codec()::text)
                .orElse(statement.claim().quote());
    }

    private static int[] ownNumbers(int size) {
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = i;
        }
        return numbers;
    }

    private static int root(int[] parents, int i) {
        int at = i;
        while (parents[at] != at) {
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
