package org.crossfact.core.orthography.repetition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds lines in a row that stand in a text a second time. Of the places where a line stood before, three are compared:
 * the first two and the last; so the cost is linear however often a line recurs.
 */
final class RepetitionRuns {

    /**
     * Lines that repeat others.
     *
     * @param original the first of the lines before
     * @param repeated the first of the lines that repeat them
     * @param length how many lines
     */
    record Run(int original, int repeated, int length) {}

    private static final int NOWHERE = -1;

    /** Where a line stood: the first two times and the last. */
    private static final class Seen {
        private int first = NOWHERE;
        private int second = NOWHERE;
        private int last = NOWHERE;

        private void at(int i) {
            if (first == NOWHERE) {
                first = i;
            } else if (second == NOWHERE) {
                second = i;
            } else {
                last = i;
            }
        }
    }

    private final List<RepetitionLine> lines;
    private final Map<Long, Seen> seen = new HashMap<>();

    private RepetitionRuns(List<RepetitionLine> lines) {
        this.lines = lines;
    }

    /** The runs in order; they do not overlap. */
    static List<Run> of(List<RepetitionLine> lines) {
        RepetitionRuns runs = new RepetitionRuns(lines);
        List<Run> found = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Run run = runs.longestAt(i);
            if (run.length() > 0) {
                found.add(run);
            }
            int next = i + Math.max(1, run.length());
            for (; i < next; i++) {
                runs.seen.computeIfAbsent(lines.get(i).key(), key -> new Seen()).at(i);
            }
        }
        return found;
    }

    private Run longestAt(int i) {
        Seen before = seen.get(lines.get(i).key());
        Run longest = new Run(NOWHERE, i, 0);
        if (before != null) {
            for (int original : new int[] {before.first, before.second, before.last}) {
                int length = original == NOWHERE ? 0 : length(original, i);
                longest = length > longest.length() ? new Run(original, i, length) : longest;
            }
        }
        return longest;
    }

    /** A run ends before it comes to its own first line again: what recurs in turn is found as one repetition. */
    private int length(int original, int repeated) {
        long first = lines.get(repeated).key();
        int length = 1;
        while (repeated + length < lines.size() && original + length < repeated) {
            long key = lines.get(repeated + length).key();
            if (key != lines.get(original + length).key() || key == first) {
                return length;
            }
            length++;
        }
        return length;
    }
}
