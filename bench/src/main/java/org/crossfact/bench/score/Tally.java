package org.crossfact.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts hits by name, in the order of the names. */
public final class Tally {

    private static final class Count {
        private long hit;
        private long all;
    }

    private final Map<String, Count> counts = new TreeMap<>();

    /** Counts one more under {@code name}. */
    public void add(String name, boolean hit) {
        Count count = counts.computeIfAbsent(name, unseen -> new Count());
        count.all++;
        if (hit) {
            count.hit++;
        }
    }

    /** One line for each name. */
    public List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        counts.forEach((name, count) -> scores.add(Score.share(name, count.hit, count.all)));
        return scores;
    }
}
