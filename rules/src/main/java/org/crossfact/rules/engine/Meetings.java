package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.Company;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Meeting;

/** Holds one meeting: folds its statements, asks the gate about every pair, and gathers what cannot all hold. */
final class Meetings<V> {

    /** Ends the part of a group's key that tells story and kind. */
    static final char KIND_END = '\u0002';

    /** Every pair costs a comparison, so their number is bounded; a real meeting has some hundred. */
    private static final int MOST_PAIRS = 1 << 14;

    private final Gate gate;
    private final String key;
    private final String ownKey;
    private final List<Statement<V>> statements;
    private final Company<V> company;
    private final Folding<V> folding;
    private final int[] side;
    private final int[] conflict;
    private final List<TreeSet<Reason>> reasons = new ArrayList<>();
    private final boolean[] disputed;
    private int judged;
    private long cut;
    private final List<Comparison> verdicts = new ArrayList<>();

    Meetings(Gate gate, String key, List<Statement<V>> statements) {
        this.gate = gate;
        this.key = key;
        this.ownKey = key.substring(key.indexOf(KIND_END) + 1);
        this.statements = statements;
        this.company = new Company<>(statements);
        this.folding = Folding.of(statements);
        int folds = folding.representatives().size();
        side = ownNumbers(folds);
        conflict = ownNumbers(folds);
        disputed = new boolean[folds];
        folding.representatives().forEach(fold -> reasons.add(new TreeSet<>()));
        judgePairs();
    }

    /** How each pair that is judged here ended. */
    List<Comparison> verdicts() {
        return verdicts;
    }

    /** How many pairs of different values the limit left out. */
    long cut() {
        return cut;
    }

    Meeting<V> meeting() {
        return new Meeting<>(key, statements, conflicts());
    }

    /** Different values first, for only they can conflict; what is left of the limit shows who agrees with whom. */
    private void judgePairs() {
        List<List<String>> keys = folding.representatives().stream()
                .map(fold -> gate.keys(fold.claim()))
                .toList();
        List<List<Integer>> values = folding.byValue();
        for (int one = 0; one < values.size(); one++) {
            for (int other = one + 1; other < values.size(); other++) {
                cut += judgeAll(values.get(one), values.get(other), keys);
            }
        }
        values.forEach(folds -> judgeWithin(folds, keys));
    }

    /** Judges every pair of two values and answers how many the limit left out. */
    private long judgeAll(List<Integer> left, List<Integer> right, List<List<String>> keys) {
        long pairs = (long) left.size() * right.size();
        for (int i : left) {
            for (int j : right) {
                if (judged == MOST_PAIRS) {
                    return pairs;
                }
                judgeIfFirst(Math.min(i, j), Math.max(i, j), keys);
                pairs--;
            }
        }
        return 0;
    }

    private void judgeWithin(List<Integer> folds, List<List<String>> keys) {
        for (int i = 0; i < folds.size(); i++) {
            for (int j = i + 1; j < folds.size() && judged < MOST_PAIRS; j++) {
                judgeIfFirst(folds.get(i), folds.get(j), keys);
            }
        }
    }

    private void judgeIfFirst(int i, int j, List<List<String>> keys) {
        judged++;
        if (meetsFirstHere(keys.get(i), keys.get(j))) {
            List<Statement<V>> folds = folding.representatives();
            judge(i, j, gate.compare(folds.get(i), folds.get(j), company));
        }
    }

    /** A pair that shares several keys is judged on the smallest; the keys of a claim are sorted. */
    private boolean meetsFirstHere(List<String> keys, List<String> others) {
        for (String shared : keys) {
            if (others.contains(shared)) {
                return shared.equals(ownKey);
            }
        }
        return false;
    }

    private void judge(int i, int j, Comparison verdict) {
        verdicts.add(verdict);
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

    private List<Conflict<V>> conflicts() {
        Map<Integer, Map<Integer, List<Statement<V>>>> sidesByConflict = new LinkedHashMap<>();
        List<Conflict<V>> conflicts = new ArrayList<>();
        Set<Integer> disputedSides = disputedSides();
        for (int fold = 0; fold < disputed.length; fold++) {
            if (disputedSides.contains(root(side, fold))) {
                sidesByConflict
                        .computeIfAbsent(root(conflict, fold), unseen -> new LinkedHashMap<>())
                        .computeIfAbsent(root(side, fold), unseen -> new ArrayList<>())
                        .addAll(folding.members().get(fold));
            }
        }
        sidesByConflict.forEach((root, members) -> {
            List<Conflict.Side<V>> sides =
                    mergeEqualValues(members.values().stream().map(this::side).toList());
            if (sides.size() > 1) {
                conflicts.add(new Conflict<>(key, sides, reasonsOf(root)));
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

    private Conflict.Side<V> side(List<Statement<V>> members) {
        List<Statement<V>> ordered = members.stream().sorted(BY_PLACE).toList();
        return new Conflict.Side<>(text(ordered.get(0)), ordered);
    }

    /** Sides that were not comparable with each other, but say the same and contradict the same, are one side. */
    private List<Conflict.Side<V>> mergeEqualValues(List<Conflict.Side<V>> sides) {
        Map<String, List<Statement<V>>> byValue = new LinkedHashMap<>();
        sides.forEach(one -> byValue.computeIfAbsent(one.value(), unseen -> new ArrayList<>())
                .addAll(one.statements()));
        return byValue.values().stream()
                .map(this::side)
                .sorted(Comparator.<Conflict.Side<V>>comparingInt(Conflict.Side::support)
                        .thenComparingInt(Meetings::trust)
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

    static final Comparator<Statement<?>> BY_PLACE =
            Comparator.<Statement<?>, org.crossfact.core.document.ArticleKey>comparing(
                            statement -> statement.claim().article())
                    .thenComparing(statement -> statement.claim().span());

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
