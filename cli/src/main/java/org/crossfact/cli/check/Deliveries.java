package org.crossfact.cli.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
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
import org.crossfact.reports.html.HtmlFolder;
import org.crossfact.reports.text.Style;
import org.crossfact.reports.text.TextReporter;

/** The reports of one run: what was asked for, else what the configuration names, else the usual two. */
public final class Deliveries {

    private static final long LARGEST_PAGE = 25L << 20;

    private final List<Output> outputs;
    private final Style style;
    private final HtmlLayout layout;

    private Deliveries(List<Output> outputs, Style style, HtmlLayout layout) {
        this.outputs = outputs;
        this.style = style;
        this.layout = layout;
    }

    /**
     * Chooses the reports and looks over their places, before anything is checked.
     *
     * @param style how the terminal is written to
     * @param layout how many files the HTML report is
     */
    public static Deliveries of(List<Output> asked, Corpus corpus, Style style, HtmlLayout layout) {
        List<Output> configured = corpus.config().outputs();
        List<Output> outputs = !asked.isEmpty() ? asked : !configured.isEmpty() ? configured : Output.usual();
        Deliveries deliveries = new Deliveries(outputs, style, layout);
        Outputs.lookOver(outputs.stream().map(deliveries::entrance).toList(), corpus);
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
            if (isFolder(output)) {
                ReportFolder.write(ReportFolder.of(output.file()), report, pages);
                tell(free, entrance(output), out);
                continue;
            }
            Style fitting = output.isStandardOutput() ? style : Style.PLAIN;
            Reporter reporter = output.format().reporter(limits.failOn(), fitting);
            if (output.isStandardOutput()) {
                reporter.write(report, pages, out);
            } else {
                AtomicFile.write(Path.of(output.file()), file -> reporter.write(report, pages, file));
                tell(free, output, out);
            }
        }
    }

    private static void tell(boolean free, Output output, PrintWriter out) throws IOException {
        if (free) {
            out.println("Report: " + output.file());
            if (output.format() == Format.HTML && Files.size(Path.of(output.file())) > LARGEST_PAGE) {
                out.println("        It is larger than 25 MiB; with --html-layout dir it opens sooner.");
            }
        }
    }

    private boolean isFolder(Output output) {
        return layout == HtmlLayout.DIR && output.format() == Format.HTML && !output.isStandardOutput();
    }

    /** The file that people open. */
    private Output entrance(Output output) {
        return isFolder(output)
                ? new Output(
                        Format.HTML,
                        ReportFolder.of(output.file()).resolve(HtmlFolder.PAGE).toString())
                : output;
    }
}
