package org.crossfact.core.orthography.repetition;

import java.util.Arrays;

/**
 * The print of a passage: the smallest numbers among those of its stretches of words. Passages that share most of their
 * stretches share some of these, whatever their length.
 */
final class Shingles {

    private static final int WORDS = 3;
    private static final int KEPT = 8;

    private Shingles() {}

    /** At most eight numbers; fewer for a short line. */
    static long[] of(RepetitionLine line) {
        long[] stretches = line.stretches(WORDS);
        Arrays.sort(stretches);
        return Arrays.stream(stretches).distinct().limit(KEPT).toArray();
    }
}
