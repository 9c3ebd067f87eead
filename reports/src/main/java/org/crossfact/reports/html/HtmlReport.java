package org.crossfact.reports.html;

import java.io.IOException;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.CitedPages;

/** The HTML report of one run, which is written as a page, as a folder, or as one after the other. */
public final class HtmlReport {

    private final PageBuilder builder;

    private HtmlReport(PageBuilder builder) {
        this.builder = builder;
    }

    /** Reads every cited article once. */
    public static HtmlReport of(Report report, CitedPages pages) {
        return new HtmlReport(new PageBuilder(report, pages));
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
