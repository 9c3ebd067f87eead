package org.crossfact.core.value;

import java.util.List;

/**
 * A whole with all its parts, as one sentence counts them.
 *
 * @param whole what the parts are parts of; 100 % where shares are told
 * @param parts the parts in reading order, at least two
 */
public record Breakdown(Figure whole, List<Figure> parts) {

    public Breakdown {
        parts = List.copyOf(parts);
    }
}
