package org.crossfact.reports.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.Severity;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.Reporter;
import org.crossfact.reports.quote.Citations;

/** Writes the findings as Markdown, worst first; what goes beyond a step summary is counted and left out. */
public final class MarkdownReporter implements Reporter {

    /** GitHub drops a step summary of more than 1 MiB whole. */
    private static final int MOST_BYTES = 1_000_000;

    /** What the last line may take. */
    private static final int RESERVE = 200;

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public void write(Report report, CitedPages pages, Appendable out) throws IOException {
        Entries entries = new Entries(out);
        entries.always("# Crossfact: " + counts(report) + "\n\n");
        entries.always(report.articles().size() + " articles checked with "
                + report.rules().size() + " rules.\n");
        section(entries, "Not checked", report.incomplete(), MarkdownReporter::notChecked);
        FindingMarkdown markdown = new FindingMarkdown(new Citations(pages));
        for (Severity severity : Severity.values()) {
            List<Finding> findings = report.open().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            section(entries, heading(severity), findings, markdown::entry);
        }
        entries.end();
    }

    private static <T> void section(Entries entries, String heading, List<T> items, Function<T, String> entry)
            throws IOException {
        boolean first = true;
        for (T item : items) {
            entries.add(first ? "\n## " + heading + "\n\n" + entry.apply(item) : entry.apply(item));
            first = false;
        }
    }

    private static String heading(Severity severity) {
        return switch (severity) {
            case ERROR -> "Errors";
            case WARNING -> "Warnings";
            case NOTE -> "Notes";
        };
    }

    private static String notChecked(Incomplete entry) {
        return "- " + MarkdownText.line(entry.subject() + ": " + entry.reason()) + "\n";
    }

    private static String counts(Report report) {
        if (report.open().isEmpty()) {
            return "no findings";
        }
        return Arrays.stream(Severity.values())
                .filter(severity -> report.count(severity) > 0)
                .map(severity ->
                        report.count(severity) + " " + severity.label() + (report.count(severity) == 1 ? "" : "s"))
                .collect(Collectors.joining(", "));
    }

    /** Takes entries until the room is used up, then only counts them. */
    private static final class Entries {

        private final Appendable out;
        private int bytes;
        private int leftOut;

        private Entries(Appendable out) {
            this.out = out;
        }

        private void always(String text) throws IOException {
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
            out.append(text);
        }

        private void add(String text) throws IOException {
            if (leftOut > 0 || bytes + text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES - RESERVE) {
                leftOut++;
            } else {
                always(text);
            }
        }

        private void end() throws IOException {
            if (leftOut > 0) {
                out.append("\nAnd ")
                        .append(Integer.toString(leftOut))
                        .append(" more; the other reports have them all.\n");
            }
        }
    }
}
