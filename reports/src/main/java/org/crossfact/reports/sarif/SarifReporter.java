package org.crossfact.reports.sarif;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.crossfact.core.finding.BaselineOutcome;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.FixedFinding;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.Reporter;
import org.crossfact.reports.quote.Citations;
import org.crossfact.reports.syntax.JsonWriter;

/** Writes one run of SARIF 2.1.0 (OASIS standard, 27 March 2020), in one of two profiles. */
public final class SarifReporter implements Reporter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** Which findings go first where not all can: the worst, then by id, which no neighbour can change. */
    private static final Comparator<Finding> WORST =
            Comparator.comparing(Finding::severity).thenComparing(Finding::id);

    private final SarifProfile profile;

    public SarifReporter(SarifProfile profile) {
        this.profile = profile;
    }

    @Override
    public String format() {
        return profile.format();
    }

    @Override
    public void write(Report report, CitedPages pages, Appendable out) throws IOException {
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                json.text("$schema", SCHEMA);
                json.text("version", "2.1.0");
                json.array("runs", List.of(report), run -> json.object(() -> run(json, run, pages)));
            });
        }
        out.append('\n');
    }

    private void run(JsonWriter json, Report report, CitedPages pages) throws IOException {
        SarifTool tool = new SarifTool(report);
        SarifResult result = new SarifResult(
                json, new Citations(pages), tool, profile, report.baseline().isPresent());
        tool.write(json);
        json.text("columnKind", "utf16CodeUnits");
        json.array("invocations", List.of(report.incomplete()), entries -> invocation(json, entries));
        json.array("results", List.of(report), all -> {
            for (Finding finding : chosen(all)) {
                result.write(finding);
            }
            for (FixedFinding fixed : gone(all)) {
                result.writeAbsent(fixed);
            }
        });
    }

    private List<Finding> chosen(Report report) {
        // code scanning does not honour suppressions: what was decided must not go there
        List<Finding> findings = profile == SarifProfile.FULL ? report.findings() : report.open();
        if (findings.size() <= profile.mostResults()) {
            return findings;
        }
        return findings.stream()
                .sorted(WORST)
                .limit(profile.mostResults())
                .sorted(Finding.ORDER)
                .toList();
    }

    private List<FixedFinding> gone(Report report) {
        return profile == SarifProfile.FULL
                ? report.baseline().map(BaselineOutcome::fixed).orElse(List.of())
                : List.of();
    }

    private static void invocation(JsonWriter json, List<Incomplete> entries) throws IOException {
        json.object(() -> {
            json.flag("executionSuccessful", entries.isEmpty());
            json.arrayUnlessEmpty(
                    "toolExecutionNotifications",
                    entries,
                    entry -> json.object(() -> {
                        json.object("descriptor", () -> json.text("id", entry.code()));
                        json.text("level", "error");
                        json.object(
                                "message",
                                () -> json.text("text", "Not checked: " + entry.subject() + ": " + entry.reason()));
                    }));
        });
    }
}
