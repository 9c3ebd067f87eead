package org.crossfact.core.orthography.repetition;

import java.util.Arrays;

/**
 * The print of a passage: the smallest numbers among those of its stretches of words. Passages that share most of their
 * stretches share some of these, whatever their length.
 */
final class Shingles {

    private static final int WORDS = 3;
    private static final int KEPT = 8;

    private final long[] kept = new long[KEPT];
    private int size;

    private Shingles() {}

    /** At most eight numbers in rising order; fewer for a short line. */
    static long[] of(RepetitionLine line) {
        Shingles shingles = new Shingles();
        for (long stretch : line.stretches(WORDS)) {
            shingles.add(stretch);
        }
        return Arrays.copyOf(shingles.kept, shingles.size);
    }

    /** Keeps a number in its place among the smallest; most are larger than all that are kept. */
    private void add(long number) {
        if (size == KEPT && number >= kept[KEPT - 1]) {
            return;
        }
        int at = Arrays.binarySearch(kept, 0, size, number);
        if (at < 0) {
            int place = -at - 1;
            size = Math.min(size + 1, KEPT);
            System.arraycopy(kept, place, kept, place + 1, size - place - 1);
            kept[place] = number;
        }
    }
}
