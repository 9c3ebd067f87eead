package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.value.Comparison;
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
    private final Folding<V> folding;
    private final Disputes<V> disputes;
    private int judged;
    private long cut;
    private final List<Comparison> verdicts = new ArrayList<>();

    Meetings(Gate gate, String key, List<Statement<V>> statements) {
        this.gate = gate;
        this.key = key;
        this.ownKey = ownKey(key);
        this.statements = statements;
        this.folding = Folding.of(statements);
        this.disputes = new Disputes<>(folding.members());
        judgePairs();
    }

    /** A group's key without what tells story and kind. */
    static String ownKey(String key) {
        return key.substring(key.indexOf(KIND_END) + 1);
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
        return new Meeting<>(key, statements, disputes.conflicts(key));
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

    /** A pair that shares several keys is judged on the smallest. */
    private void judgeIfFirst(int i, int j, List<List<String>> keys) {
        judged++;
        if (SmallestKey.of(keys.get(i), keys.get(j)).filter(ownKey::equals).isPresent()) {
            List<Statement<V>> folds = folding.representatives();
            Comparison verdict = gate.compare(folds.get(i), folds.get(j));
            verdicts.add(verdict);
            disputes.add(i, j, verdict);
        }
    }
}
