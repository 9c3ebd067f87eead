package org.crossfact.reports.claims;

import java.io.IOException;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.document.Article;

/** Writes the claims of articles, one article after the other, so that no corpus is too large. */
public interface ClaimWriter {

    /** The name of the format, as it stands in {@code --format}. */
    String format();

    /** Writes what stands above the first article. */
    void begin(Appendable out) throws IOException;

    /**
     * Writes the claims of one article in reading order.
     *
     * @param article the article as it was decoded
     * @param sheet its claims
     * @param out receives whole lines
     */
    void write(Article article, FactSheet sheet, Appendable out) throws IOException;
}
