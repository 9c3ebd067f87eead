package org.crossfact.rules.engine;

/**
 * Brings together what has the same key: in memory, in spill files, or on a cluster. Whatever does it, the groups come
 * out in the same order with the same records in the same order, so the findings are the same byte for byte.
 */
public interface Shuffle extends AutoCloseable {

    /** A new, empty gathering. */
    Gathering gather();

    /** Lets go of everything gathered. */
    @Override
    void close();
}
