package org.crossfact.core.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to read the words of a claim.
 *
 * @param value what they say when read so
 * @param how where the value comes from
 * @param reasons what speaks for it, strongest first, in words
 */
public record Reading<V>(V value, How how, List<String> reasons) {

    public Reading {
        reasons = List.copyOf(reasons);
    }

    public static <V> Reading<V> printed(V value) {
        return new Reading<>(value, How.PRINTED, List.of());
    }

    /** The same reading with one more reason, stronger than those before. */
    public Reading<V> because(String reason) {
        List<String> more = new ArrayList<>(List.of(reason));
        more.addAll(reasons);
        return new Reading<>(value, how, more);
    }

    public static <V> Reading<V> inferred(V value, String reason) {
        return new Reading<>(value, How.INFERRED, List.of(reason));
    }
}
