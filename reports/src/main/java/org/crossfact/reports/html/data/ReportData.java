package org.crossfact.reports.html.data;

import java.io.IOException;
import java.util.List;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.RunSetting;
import org.crossfact.reports.json.ReportJson;
import org.crossfact.reports.syntax.JsonWriter;

/**
 * All that the scripts of one page read.
 *
 * @param report what was found
 * @param pages what is shown beside that
 * @param quotations what is quoted, with the text around it
 * @param texts the articles cited
 */
public record ReportData(Report report, CitedPages pages, Quotations quotations, Texts texts) {

    /** Reads every cited article once. */
    public static ReportData of(Report report, CitedPages pages) {
        Texts texts = new Texts(pages);
        return new ReportData(report, pages, new Quotations(report.findings(), pages, texts::add), texts);
    }

    /** Writes the report itself, in the form of {@code report.json}. */
    public void writeReport(Appendable out) throws IOException {
        try (JsonWriter json = JsonWriter.inPage(out)) {
            ReportJson.write(json, report, quotations::position);
        }
    }

    /** Writes what the page shows beside the report: sentences around quoted words, rules in full, where each text lies. */
    public void writeView(Appendable out) throws IOException {
        try (JsonWriter json = JsonWriter.inPage(out)) {
            json.object(() -> {
                json.array("excerpts", report.findings(), new ExcerptJson(json, quotations)::write);
                json.array("sides", report.findings(), new SideJson(json)::write);
                json.array("rules", report.rules(), new RuleJson(json, pages)::write);
                json.array(
                        "texts",
                        texts.places(),
                        place -> json.object(() -> {
                            json.text("article", place.article().path());
                            json.number("island", place.island());
                        }));
                json.array("settings", pages.settings(), setting -> setting(json, setting));
                json.array("passedOver", pages.passedOver(), json::text);
                json.array("leftOut", texts.leftOut(), key -> json.text(key.path()));
            });
        }
    }

    private static void setting(JsonWriter json, RunSetting setting) throws IOException {
        json.object(() -> {
            json.text("name", setting.name());
            json.text("value", setting.value());
            json.text("origin", setting.origin());
        });
    }

    /** The texts of the articles, some in each array, in the order in which {@link #writeView} numbers them. */
    public List<String> islands() {
        return texts.islands();
    }
}
