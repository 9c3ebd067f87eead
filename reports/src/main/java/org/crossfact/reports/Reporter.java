package org.crossfact.reports;

import java.io.IOException;
import org.crossfact.core.finding.Report;

/** Writes a report in one format. The same report gives the same characters, on every machine and day. */
public interface Reporter {

    /** The name of the format, as it stands in {@code -o format=FILE}. */
    String format();

    /**
     * Writes the whole report; line ends are {@code \n}.
     *
     * @param report what to draw
     * @param pages the articles that the report cites
     * @param out receives the characters; it is not closed
     */
    void write(Report report, CitedPages pages, Appendable out) throws IOException;
}
