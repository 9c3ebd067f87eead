package org.crossfact.bench.score;

import java.util.Locale;

/**
 * One line of the evaluation.
 *
 * @param what what was counted
 * @param count how many there are
 * @param score what came of them, in words
 */
public record Score(String what, long count, String score) {

    /** So many of all. */
    public static Score share(String what, long hit, long all) {
        return new Score(what, all, hitAndPercent(hit, all));
    }

    /** A number that is judged by itself. */
    public static Score number(String what, long count) {
        return new Score(what, count, "");
    }

    /** {@code 12 (75.0 %)}. */
    public static String hitAndPercent(long hit, long all) {
        return hit + " (" + percent(hit, all) + ")";
    }

    /** {@code 75.0 %}; a dash when there is nothing to share. */
    public static String percent(long hit, long all) {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * hit / all);
    }
}
