package org.crossfact.reports.github;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.Severity;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.Reporter;
import org.crossfact.reports.quote.Citations;
import org.crossfact.reports.quote.Gist;
import org.crossfact.reports.quote.Piece;
import org.crossfact.reports.quote.Region;
import org.crossfact.reports.quote.WellFormed;

/**
 * Writes workflow commands that GitHub shows beside the lines. GitHub keeps ten of each level in a step and drops the
 * others without a word; so the surest come first, and the last of a level says how many more there are.
 */
public final class AnnotationsReporter implements Reporter {

    private static final int MOST_OF_A_LEVEL = 10;

    private static final Comparator<Finding> SUREST = Comparator.<Finding, Confidence>comparing(
                    finding -> finding.judgement().confidence())
            .thenComparing(Finding.ORDER);

    @Override
    public String format() {
        return "github";
    }

    @Override
    public void write(Report report, CitedPages pages, Appendable out) throws IOException {
        Citations citations = new Citations(pages);
        for (Severity level : Severity.values()) {
            List<Finding> findings = report.open().stream()
                    .filter(finding -> finding.severity() == level)
                    .sorted(SUREST)
                    .toList();
            List<Incomplete> notChecked = level == Severity.ERROR ? report.incomplete() : List.of();
            int all = notChecked.size() + findings.size();
            int shown = all > MOST_OF_A_LEVEL ? MOST_OF_A_LEVEL - 1 : all;
            List<String> commands = Stream.concat(
                            notChecked.stream().map(AnnotationsReporter::notChecked),
                            findings.stream().map(finding -> annotation(finding, citations)))
                    .limit(shown)
                    .toList();
            for (String command : commands) {
                out.append(command).append('\n');
            }
            if (shown < all) {
                String more = "and " + (all - shown) + " more; the report has them all";
                out.append(command(level, "title=crossfact", more)).append('\n');
            }
        }
    }

    private static String notChecked(Incomplete entry) {
        return command(
                Severity.ERROR,
                "title=" + property("not checked: " + entry.code()),
                entry.subject() + ": " + entry.reason());
    }

    private static String annotation(Finding finding, Citations citations) {
        Evidence place = finding.judgement().place();
        String properties = "file=" + property(citations.path(place.article()))
                + citations.region(place).map(AnnotationsReporter::lines).orElse("")
                + ",title=" + property(finding.rule().id());
        return command(finding.severity(), properties, Gist.line(finding));
    }

    /** GitHub refuses columns of words on several lines. */
    private static String lines(Region region) {
        String lines =
                ",line=" + region.start().line() + ",endLine=" + region.end().line();
        return region.start().line() == region.end().line()
                ? lines + ",col=" + region.start().column() + ",endColumn="
                        + region.end().column()
                : lines;
    }

    private static String command(Severity level, String properties, String message) {
        String name = level == Severity.NOTE ? "notice" : level.label();
        return "::" + name + " " + properties + "::" + data(message);
    }

    /** The escapes of GitHub's toolkit: what is left is one line that cannot be taken for another command. */
    private static String data(String text) {
        return WellFormed.text(Piece.plain(text))
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
