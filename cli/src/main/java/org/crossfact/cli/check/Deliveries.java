package org.crossfact.cli.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.crossfact.cli.config.Limits;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.cli.output.Format;
import org.crossfact.cli.output.HtmlLayout;
import org.crossfact.cli.output.Output;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.Reporter;
import org.crossfact.reports.html.HtmlReport;
import org.crossfact.reports.text.Style;
import org.crossfact.reports.text.TextReporter;

/** The reports of one run: what was asked for, else what the configuration names, else the usual two. */
public final class Deliveries {

    private final List<Output> outputs;
    private final Style style;
    private final HtmlDelivery html;

    private Deliveries(List<Output> outputs, Style style, HtmlDelivery html) {
        this.outputs = outputs;
        this.style = style;
        this.html = html;
    }

    /**
     * Chooses the reports and looks over their places, before anything is checked.
     *
     * @param read the files that are read beside articles and configuration
     * @param style how the terminal is written to
     * @param layout how many files the HTML report is
     */
    public static Deliveries of(List<Output> asked, Corpus corpus, List<Path> read, Style style, HtmlLayout layout) {
        List<Output> configured = corpus.config().outputs();
        List<Output> outputs = !asked.isEmpty() ? asked : !configured.isEmpty() ? configured : Output.usual();
        Deliveries deliveries = new Deliveries(outputs, style, new HtmlDelivery(layout));
        Outputs.lookOver(outputs.stream().map(deliveries::entrance).toList(), corpus, read);
        return deliveries;
    }

    /** Writes them; standard output has the findings for people unless it carries a report for programs. */
    public void write(Report report, CitedPages pages, Limits limits, PrintWriter out) throws IOException {
        boolean free = outputs.stream().noneMatch(Output::isStandardOutput);
        if (free) {
            new TextReporter(style).write(report, pages, out);
            out.println();
        }
        for (Output output : outputs) {
            if (output.isStandardOutput()) {
                output.format().reporter(limits.failOn(), style).write(report, pages, out);
                continue;
            }
            List<String> told = isHtmlFile(output)
                    ? html.write(HtmlReport.of(report, pages), Path.of(output.file()))
                    : file(output, report, pages, limits);
            if (free) {
                told.forEach(out::println);
            }
        }
    }

    private static List<String> file(Output output, Report report, CitedPages pages, Limits limits) {
        Reporter reporter = output.format().reporter(limits.failOn(), Style.PLAIN);
        AtomicFile.write(Path.of(output.file()), file -> reporter.write(report, pages, file));
        return List.of("Report: " + output.file());
    }

    private static boolean isHtmlFile(Output output) {
        return output.format() == Format.HTML && !output.isStandardOutput();
    }

    /** The file that people open. */
    private Output entrance(Output output) {
        return isHtmlFile(output)
                ? new Output(Format.HTML, html.entrance(Path.of(output.file())).toString())
                : output;
    }
}
