package org.crossfact.core.orthography.slip;

import java.util.List;
import org.crossfact.core.document.Span;

/**
 * A place where the writing of a text broke.
 *
 * @param span the shortest words that are wrong
 * @param problem what is wrong with them, one sentence in plain words without a full stop
 * @param repairs what to write in their place, likeliest first; empty when nothing tells
 */
public record Slip(Span span, String problem, List<String> repairs) {

    public Slip {
        repairs = List.copyOf(repairs);
    }

    /** A slip from {@code start} up to, not including, {@code end}. */
    public static Slip of(int start, int end, String problem, String... repairs) {
        return new Slip(new Span(start, end), problem, List.of(repairs));
    }
}
