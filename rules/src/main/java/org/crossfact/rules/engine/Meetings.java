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

    /** So many pairs may be judged at any meeting; a real one has some hundred. */
    private static final int MOST_PAIRS = 1 << 14;

    /** Where more would meet, each statement meets so many others that lie nearest to it in time. */
    private static final int NEIGHBOURS = 32;

    private final Gate gate;
    private final String key;
    private final String ownKey;
    private final List<Statement<V>> statements;
    private final Folding<V> folding;
    private final Disputes<V> disputes;
    private long judged;
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

    /** How many pairs the limit left out. */
    long cut() {
        long folds = folding.representatives().size();
        return folds * (folds - 1) / 2 - judged;
    }

    Meeting<V> meeting() {
        return new Meeting<>(key, statements, disputes.conflicts(key));
    }

    /** Every pair, or where that is too many, those that lie nearest to each other in time. */
    private void judgePairs() {
        List<List<String>> keys = folding.representatives().stream()
                .map(fold -> gate.keys(fold.claim()))
                .toList();
        List<Integer> byTime = folding.byTime();
        int farthest = Math.max(NEIGHBOURS, MOST_PAIRS / Math.max(1, byTime.size()));
        for (int one = 0; one < byTime.size(); one++) {
            for (int other = one + 1; other < Math.min(byTime.size(), one + 1 + farthest); other++) {
                int i = byTime.get(one);
                int j = byTime.get(other);
                judgeIfFirst(Math.min(i, j), Math.max(i, j), keys);
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
