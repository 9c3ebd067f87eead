package org.crossfact.reports.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.Reporter;

/**
 * Writes the report as one page that needs no network. Its markup stands in {@code src/main/jte}; style and scripts
 * stand beside this class as the files that people edit.
 */
public final class HtmlReporter implements Reporter {

    private static final String TEMPLATES = "org.crossfact.reports.html.templates";

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(Report report, CitedPages pages, Appendable out) throws IOException {
        HtmlReport.of(report, pages).writePage(out);
    }

    static void render(PageView page, Appendable out) throws IOException {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, HtmlReporter.class.getClassLoader(), TEMPLATES);
        try {
            engine.render("report.jte", page, new AppendableOutput(out));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } catch (TemplateException failed) {
            if (failed.getCause() instanceof UncheckedIOException cause) {
                throw cause.getCause();
            }
            throw failed;
        }
    }
}
