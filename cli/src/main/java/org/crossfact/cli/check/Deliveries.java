package org.crossfact.cli.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.crossfact.cli.config.Limits;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.cli.output.Output;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.Reporter;
import org.crossfact.reports.text.Style;
import org.crossfact.reports.text.TextReporter;

/** The reports of one run: what was asked for, else what the configuration names, else the usual two. */
public final class Deliveries {

    private final List<Output> outputs;
    private final Style style;

    private Deliveries(List<Output> outputs, Style style) {
        this.outputs = outputs;
        this.style = style;
    }

    /**
     * Chooses the reports and looks over their places, before anything is checked.
     *
     * @param style how the terminal is written to
     */
    public static Deliveries of(List<Output> asked, Corpus corpus, Style style) {
        List<Output> configured = corpus.config().outputs();
        List<Output> outputs = !asked.isEmpty() ? asked : !configured.isEmpty() ? configured : Output.usual();
        Outputs.lookOver(outputs, corpus);
        return new Deliveries(outputs, style);
    }

    /** Writes them; standard output has the findings for people unless it carries a report for programs. */
    public void write(Report report, CitedPages pages, Limits limits, PrintWriter out) throws IOException {
        boolean free = outputs.stream().noneMatch(Output::isStandardOutput);
        if (free) {
            new TextReporter(style).write(report, pages, out);
            out.println();
        }
        for (Output output : outputs) {
            Style fitting = output.isStandardOutput() ? style : Style.PLAIN;
            Reporter reporter = output.format().reporter(limits.failOn(), fitting);
            if (output.isStandardOutput()) {
                reporter.write(report, pages, out);
            } else {
                AtomicFile.write(Path.of(output.file()), file -> reporter.write(report, pages, file));
                if (free) {
                    out.println("Report: " + output.file());
                }
            }
        }
    }
}
