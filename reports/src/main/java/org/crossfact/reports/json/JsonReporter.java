package org.crossfact.reports.json;

import java.io.IOException;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.Reporter;
import org.crossfact.reports.quote.Citations;
import org.crossfact.reports.syntax.JsonWriter;

/** Writes the whole report as JSON; {@code report.schema.json} beside this class says of what form. */
public final class JsonReporter implements Reporter {

    @Override
    public String format() {
        return "json";
    }

    /** Writes the report. Every quote stands in the findings; the pages tell line and column. */
    @Override
    public void write(Report report, CitedPages pages, Appendable out) throws IOException {
        try (JsonWriter json = new JsonWriter(out)) {
            ReportJson.write(json, report, new Citations(pages)::position);
        }
        out.append('\n');
    }
}
