package org.crossfact.reports.html.data;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.RunSetting;
import org.crossfact.reports.Triage;
import org.crossfact.reports.json.FindingJson;
import org.crossfact.reports.json.ReportJson;
import org.crossfact.reports.syntax.JsonWriter;

/**
 * All that the scripts of one page read, in islands of JSON: one is parsed when the page opens, the others when what they
 * hold is shown.
 *
 * @param report what was found
 * @param triage the findings in the order in which the page has them
 * @param pages what is shown beside that
 * @param quotations what is quoted, with the text around it
 * @param texts the articles cited
 */
public record ReportData(Report report, Triage triage, CitedPages pages, Quotations quotations, Texts texts) {

    /** Findings of one island: so many that a page of 50,000 has few elements, so few that their parsing is not felt. */
    private static final int ISLAND = 1000;

    /** Writes one island. */
    @FunctionalInterface
    public interface Island {
        void writeTo(Appendable out) throws IOException;
    }

    /** Reads every cited article once. */
    public static ReportData of(Report report, CitedPages pages) {
        Texts texts = new Texts(pages);
        Quotations quotations = new Quotations(report.findings(), pages, texts::add);
        return new ReportData(report, Triage.of(report.findings()), pages, quotations, texts);
    }

    /** Writes what the page opens with: the report without its findings, their index, and what is shown beside them. */
    public void writeReport(Appendable out) throws IOException {
        try (JsonWriter json = JsonWriter.inPage(out)) {
            json.object(() -> {
                json.object("report", () -> ReportJson.writeAllButFindings(json, report));
                json.object("index", () -> {
                    new IndexJson(json, triage, report.baseline().isPresent()).write();
                    json.number("island", ISLAND);
                });
                json.array("guides", report.rules(), new RuleJson(json, pages)::write);
                json.array(
                        "texts",
                        texts.places(),
                        place -> json.object(() -> {
                            json.text("article", place.article().path());
                            json.number("island", place.island());
                        }));
                json.text("corpus", pages.corpus());
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

    /** What the findings say, some in each island, in the order of the index. */
    public List<Island> findingIslands() {
        List<Finding> all = triage.findings();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + ISLAND)
                .<Island>mapToObj(from -> out -> write(all.subList(from, Math.min(from + ISLAND, all.size())), out))
                .toList();
    }

    private void write(List<Finding> some, Appendable out) throws IOException {
        try (JsonWriter json = JsonWriter.inPage(out)) {
            FindingJson findings = new FindingJson(
                    json, quotations::position, report.baseline().isPresent());
            ExcerptJson excerpts = new ExcerptJson(json, quotations);
            SideJson sides = new SideJson(json);
            json.array(
                    some,
                    finding -> json.object(() -> {
                        json.object("said", () -> findings.statement(finding));
                        excerpts.write("excerpts", finding);
                        sides.write("sides", finding);
                    }));
        }
    }

    /** The texts of the articles, some in each island, in the order in which {@link #writeReport} numbers them. */
    public List<Island> textIslands() {
        return texts.islands().stream()
                .<Island>map(island -> out -> out.append(island))
                .toList();
    }
}
