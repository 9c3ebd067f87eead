package org.crossfact.core.read.json;

import java.io.IOException;
import java.util.Optional;

/** The records of a file, one after the other. */
interface Records {

    /**
     * The next record; empty after the last.
     *
     * @throws BrokenRecord when this one cannot be had; the one after it can be asked for
     */
    Optional<RawRecord> next() throws IOException, BrokenRecord;
}
