package org.crossfact.reports.html;

import java.io.IOException;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.CitedPages;

/** The HTML report of one run, which can be measured before it is written as a page or as a folder. */
public final class HtmlReport {

    private final PageBuilder builder;

    private HtmlReport(PageBuilder builder) {
        this.builder = builder;
    }

    /** Reads every cited article once. */
    public static HtmlReport of(Report report, CitedPages pages) {
        return new HtmlReport(new PageBuilder(report, pages));
    }

    /** Bytes of UTF-8 that findings and texts take in a page; style, scripts and the plain part add less than a million. */
    public long dataSize() throws IOException {
        Measure measure = new Measure();
        builder.data().writeReport(measure);
        builder.data().writeView(measure);
        for (String island : builder.data().islands()) {
            measure.append(island);
        }
        return measure.bytes();
    }

    /** Writes all of it as one page. */
    public void writePage(Appendable out) throws IOException {
        HtmlReporter.render(builder.page(Assets.load(), null), out);
    }

    /** Writes it as a folder, file by file. */
    public void writeFolder(HtmlFolder.Files files) throws IOException {
        HtmlFolder.write(builder, files);
    }
}
