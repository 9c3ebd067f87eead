package org.crossfact.reports.csv;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.finding.Decision;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.finding.SupportedValue;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.Reporter;
import org.crossfact.reports.quote.Citations;
import org.crossfact.reports.syntax.CsvWriter;

/** Writes a row for each finding; several values of one cell are parted by {@code " | "}. */
public final class CsvReporter implements Reporter {

    private static final List<String> HEAD = List.of(
            "id",
            "rule",
            "severity",
            "confidence",
            "kind",
            "file",
            "line",
            "column",
            "quote",
            "message",
            "readings",
            "values",
            "suggestions",
            "other_articles",
            "source",
            "date",
            "state",
            "decision",
            "decision_reason");

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(Report report, CitedPages pages, Appendable out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        Citations citations = new Citations(pages);
        csv.row(HEAD);
        for (Finding finding : report.findings()) {
            csv.row(row(finding, citations));
        }
    }

    private static List<String> row(Finding finding, Citations citations) {
        Judgement judgement = finding.judgement();
        Evidence place = judgement.place();
        Optional<Position> at = citations.position(place);
        return List.of(
                finding.id(),
                finding.rule().id(),
                finding.severity().label(),
                judgement.confidence().label(),
                finding.reach().label(),
                citations.path(place.article()),
                at.map(position -> Integer.toString(position.line())).orElse(""),
                at.map(position -> Integer.toString(position.column())).orElse(""),
                place.quote(),
                judgement.message(),
                joined(judgement.readings().stream().map(OfferedReading::value).toList()),
                joined(judgement.values().stream().map(CsvReporter::supported).toList()),
                joined(judgement.suggestions().stream().map(Suggestion::text).toList()),
                joined(others(judgement)),
                place.source(),
                place.date(),
                finding.standing().state().label(),
                finding.standing()
                        .decision()
                        .map(made -> made.verdict().label())
                        .orElse(""),
                finding.standing().decision().map(Decision::reason).orElse(""));
    }

    private static String supported(SupportedValue value) {
        return value.value() + " (" + value.support() + ")";
    }

    private static List<String> others(Judgement judgement) {
        return judgement.evidence().stream()
                .map(Evidence::article)
                .filter(article -> !article.equals(judgement.place().article()))
                .map(article -> article.path())
                .distinct()
                .sorted()
                .toList();
    }

    private static String joined(List<String> values) {
        return values.stream().collect(Collectors.joining(" | "));
    }
}
