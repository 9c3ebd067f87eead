package org.crossfact.reports.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.PackRun;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.core.finding.Severity;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.Ranking;
import org.crossfact.reports.Reporter;
import org.crossfact.reports.quote.Citations;

/** Writes the findings for a terminal, and at the end what was checked and what was not. */
public final class TextReporter implements Reporter {

    /** Notes that a rule makes beyond this are folded. */
    private static final int MOST_NOTES = 3;

    private static final int MOST_LINES = 8;

    private final Style style;

    public TextReporter(Style style) {
        this.style = style;
    }

    @Override
    public String format() {
        return "text";
    }

    @Override
    public void write(Report report, CitedPages pages, Appendable out) throws IOException {
        FindingText text = new FindingText(style, Citations.fromHere(pages));
        Ranking ranking = Ranking.of(report.open(), MOST_NOTES);
        for (Finding finding : ranking.shown()) {
            paragraph(text.lines(finding), out);
        }
        for (List<Finding> alike : ranking.folded()) {
            paragraph(folded(title(report, alike.get(0).rule()), alike, text), out);
        }
        summary(report, out);
    }

    private static void paragraph(List<String> lines, Appendable out) throws IOException {
        for (String line : lines) {
            out.append(line).append('\n');
        }
        out.append('\n');
    }

    /** Notes of one rule, a line each, and of many only the first. */
    private List<String> folded(String title, List<Finding> notes, FindingText text) {
        List<String> lines = new ArrayList<>();
        String rule = style.faint(TerminalText.safe(notes.get(0).rule().id()));
        lines.add(notes.size() + " " + style.severity(Severity.NOTE) + "s " + rule + "  " + TerminalText.safe(title));
        notes.stream().limit(MOST_LINES).map(text::line).forEach(lines::add);
        if (notes.size() > MOST_LINES) {
            lines.add("    and " + (notes.size() - MOST_LINES) + " more; the HTML and JSON reports have them all");
        }
        return lines;
    }

    private static String title(Report report, RuleId rule) {
        return report.rules().stream()
                .map(RuleRun::card)
                .filter(card -> card.id().equals(rule))
                .map(RuleCard::title)
                .findFirst()
                .orElse("");
    }

    private void summary(Report report, Appendable out) throws IOException {
        out.append(style.strong(counts(report))).append('\n');
        Decided.lines(report, out);
        int articles = report.articles().size();
        out.append(number(articles, "article"))
                .append(" checked with ")
                .append(number(report.rules().size(), "rule"))
                .append(idle(report))
                .append(".\n");
        for (PackRun pack : report.packs()) {
            out.append("Pack ")
                    .append(TerminalText.safe(pack.name() + " " + pack.version())
                            .strip());
            out.append(", ").append(number(pack.rules(), "rule")).append(", ").append(TerminalText.safe(pack.file()));
            out.append(", SHA-256 ").append(pack.sha256()).append(".\n");
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
        if (report.open().isEmpty()) {
            return report.articles().isEmpty() ? "Nothing was checked." : "No findings.";
        }
        return Arrays.stream(Severity.values())
                .filter(severity -> report.count(severity) > 0)
                .map(severity -> number(report.count(severity), severity.label()))
                .collect(Collectors.joining(", ", "", "."));
    }

    private static String idle(Report report) {
        long idle = report.rules().stream().filter(RuleRun::wasIdle).count();
        return idle == 0 || report.articles().isEmpty()
                ? ""
                : ", of which " + idle + " found nothing to compare or to check";
    }

    private static String number(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
