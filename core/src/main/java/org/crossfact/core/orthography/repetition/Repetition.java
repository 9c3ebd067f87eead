package org.crossfact.core.orthography.repetition;

import java.util.List;
import org.crossfact.core.document.Span;

/**
 * Text that stands in an article more than once.
 *
 * @param form what is repeated, and how exactly
 * @param places where it stands, in order; at least two
 */
public record Repetition(Form form, List<Span> places) {

    /** What is repeated. */
    public enum Form {
        /** A list of short lines: a menu, a bar of buttons. */
        LIST,
        /** A paragraph, a headline, a caption, or several lines of them. */
        PASSAGE,
        /** A passage in nearly the same words. */
        VARIANT
    }

    public Repetition {
        places = List.copyOf(places);
        if (places.size() < 2) {
            throw new IllegalArgumentException("nothing is repeated that stands once");
        }
    }

    /** The repeated place; what stands first is the original. */
    public Span repeated() {
        return places.get(1);
    }
}
