package org.crossfact.core.value;

import java.util.Optional;

/**
 * How a quantity went from one value to another, as far as one sentence tells it.
 *
 * @param direction which way the verb says it went
 * @param from the value before
 * @param to the value after
 * @param by the difference, in the unit of the values or in percentage points; never negative
 * @param share the difference in percent of the value before
 * @param factor how many times as much the value after is
 */
public record Change(
        Direction direction,
        Optional<Figure> from,
        Optional<Figure> to,
        Optional<Figure> by,
        Optional<Figure> share,
        Optional<Figure> factor) {

    /** Which way a quantity goes. */
    public enum Direction {
        UP,
        DOWN
    }
}
