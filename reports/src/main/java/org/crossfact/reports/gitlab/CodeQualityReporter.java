package org.crossfact.reports.gitlab;

import java.io.IOException;
import java.util.List;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.FindingId;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.Severity;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.Reporter;
import org.crossfact.reports.quote.Citations;
import org.crossfact.reports.quote.Gist;
import org.crossfact.reports.quote.Piece;
import org.crossfact.reports.syntax.JsonWriter;

/** Writes GitLab's Code Quality format: an array of issues, each with a fingerprint of its own. */
public final class CodeQualityReporter implements Reporter {

    /** The category of the Code Climate specification that is nearest; some readers refuse an issue without one. */
    private static final String CATEGORY = "Bug Risk";

    @Override
    public String format() {
        return "gitlab";
    }

    @Override
    public void write(Report report, CitedPages pages, Appendable out) throws IOException {
        Citations citations = new Citations(pages);
        try (JsonWriter json = new JsonWriter(out)) {
            json.array(List.of(report), all -> {
                for (Incomplete entry : all.incomplete()) {
                    json.object(() -> notChecked(json, entry));
                }
                for (Finding finding : all.open()) {
                    json.object(() -> issue(json, finding, citations));
                }
            });
        }
        out.append('\n');
    }

    private static void issue(JsonWriter json, Finding finding, Citations citations) throws IOException {
        json.text("type", "issue");
        json.text("check_name", finding.rule().id());
        json.text("description", Gist.line(finding));
        json.text("severity", severity(finding.severity()));
        json.text("fingerprint", finding.id());
        var place = finding.judgement().place();
        location(
                json,
                citations.path(place.article()),
                citations.position(place).map(Position::line).orElse(1));
    }

    /** What was not checked comes first and blocks: silence about it would read as a clean file. */
    private static void notChecked(JsonWriter json, Incomplete entry) throws IOException {
        json.text("type", "issue");
        json.text("check_name", "crossfact/" + entry.code());
        json.text("description", Piece.plain("Not checked: " + entry.reason()));
        json.text("severity", "blocker");
        json.text("fingerprint", FindingId.ofIncomplete(entry));
        location(json, entry.subject(), 1);
    }

    private static void location(JsonWriter json, String path, int line) throws IOException {
        json.array("categories", List.of(CATEGORY), json::text);
        json.object("location", () -> {
            json.text("path", path);
            json.object("lines", () -> json.number("begin", line));
        });
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case NOTE -> "info";
        };
    }
}
