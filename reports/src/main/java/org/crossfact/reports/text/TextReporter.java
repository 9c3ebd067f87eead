package org.crossfact.reports.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.core.finding.Severity;
import org.crossfact.reports.ArticleTexts;
import org.crossfact.reports.Reporter;
import org.crossfact.reports.quote.Citations;

/** Writes the findings for a terminal, and at the end what was checked and what was not. */
public final class TextReporter implements Reporter {

    private final Style style;

    public TextReporter(Style style) {
        this.style = style;
    }

    @Override
    public String format() {
        return "text";
    }

    @Override
    public void write(Report report, ArticleTexts texts, Appendable out) throws IOException {
        FindingText findings = new FindingText(style, new Citations(texts));
        for (Finding finding : report.findings()) {
            for (String line : findings.lines(finding)) {
                out.append(line).append('\n');
            }
            out.append('\n');
        }
        summary(report, out);
    }

    private void summary(Report report, Appendable out) throws IOException {
        out.append(style.strong(counts(report))).append('\n');
        int articles = report.articles().size();
        out.append(number(articles, "article"))
                .append(" checked with ")
                .append(number(report.rules().size(), "rule"))
                .append(".\n");
        long idle = report.rules().stream().filter(run -> run.considered() == 0).count();
        if (idle > 0) {
            out.append("Found nothing to look at: ").append(idle(report)).append(".\n");
        }
        if (!report.incomplete().isEmpty()) {
            out.append('\n').append(style.strong("Not checked:")).append('\n');
            for (Incomplete entry : report.incomplete()) {
                out.append("  ").append(TerminalText.safe(entry.subject() + ": " + entry.reason()));
                out.append(" (").append(TerminalText.safe(entry.code())).append(")\n");
            }
        }
    }

    private static String counts(Report report) {
        if (report.findings().isEmpty()) {
            return report.articles().isEmpty() ? "Nothing was checked." : "No findings.";
        }
        return Arrays.stream(Severity.values())
                .filter(severity -> report.count(severity) > 0)
                .map(severity -> number(report.count(severity), severity.label()))
                .collect(Collectors.joining(", ", "", "."));
    }

    private static String idle(Report report) {
        return report.rules().stream()
                .filter(run -> run.considered() == 0)
                .map(RuleRun::card)
                .map(card -> TerminalText.safe(card.id().id()))
                .collect(Collectors.joining(", "));
    }

    private static String number(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
