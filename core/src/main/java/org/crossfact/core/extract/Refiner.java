package org.crossfact.core.extract;

import java.util.List;

/** Improves what recognisers found with a view of all of it: merges, drops, completes. */
@FunctionalInterface
public interface Refiner {

    /** The finds as they are after this step, in reading order. */
    List<Find<?>> refine(Scan scan, List<Find<?>> finds);
}
