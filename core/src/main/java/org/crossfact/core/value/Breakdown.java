package org.crossfact.core.value;

import java.util.List;

/**
 * A whole with parts of it that do not overlap, as one sentence counts them.
 *
 * @param whole what the parts are parts of; 100 % where shares are told
 * @param parts the parts in reading order, at least one
 * @param complete whether the text says that these are all; else there may be more
 */
public record Breakdown(Figure whole, List<Figure> parts, boolean complete) {

    public Breakdown {
        parts = List.copyOf(parts);
    }
}
