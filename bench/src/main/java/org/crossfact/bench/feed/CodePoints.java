package org.crossfact.bench.feed;

import org.crossfact.core.document.Span;

/** Turns spans that count code points into spans that count UTF-16 code units. */
public final class CodePoints {

    private CodePoints() {}

    /** The span of {@code text} between two code points, end exclusive. */
    public static Span span(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return new Span(from, text.offsetByCodePoints(from, end - start));
    }
}
