package org.crossfact.reports.pages;

import java.io.IOException;

/** Writes what was understood of articles, one article after the other, so that no corpus is too large. */
public interface PageWriter {

    /**
     * Writes one article.
     *
     * @param understood the article and its file
     * @param out receives whole lines
     */
    void write(PageOfFile understood, Appendable out) throws IOException;
}
