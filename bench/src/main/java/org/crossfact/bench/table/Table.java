package org.crossfact.bench.table;

import java.io.IOException;
import org.crossfact.bench.feed.Sources;

/** A section of the evaluation. */
public interface Table {

    /** Its name in the first column. */
    String section();

    /** Runs Crossfact on the test data and counts. */
    Result score(Sources sources) throws IOException;
}
