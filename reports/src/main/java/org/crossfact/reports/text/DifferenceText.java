package org.crossfact.reports.text;

import java.io.IOException;
import java.util.List;
import org.crossfact.core.finding.Difference;
import org.crossfact.core.finding.Finding;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.quote.Citations;

/** Writes what has changed between two sets of findings: {@code -} before what is gone, {@code +} before what is new. */
public final class DifferenceText {

    private final Style style;
    private final FindingText text;

    /** @param pages the articles that the findings cite */
    public DifferenceText(Style style, CitedPages pages) {
        this.style = style;
        this.text = new FindingText(style, Citations.fromHere(pages));
    }

    /** Writes the findings that are gone, then those that are new, then their numbers. */
    public void write(Difference difference, Appendable out) throws IOException {
        write("- ", difference.removed(), out);
        write("+ ", difference.added(), out);
        String counts = "Findings: " + difference.added().size() + " more, "
                + difference.removed().size() + " fewer, " + difference.same() + " as before.";
        out.append(style.strong(counts)).append('\n');
    }

    private void write(String sign, List<Finding> findings, Appendable out) throws IOException {
        for (Finding finding : findings) {
            String mark = style.strong(sign);
            for (String line : text.lines(finding)) {
                out.append(mark).append(line).append('\n');
                mark = "  ";
            }
            out.append('\n');
        }
    }
}
