package org.crossfact.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crossfact.cli.baseline.BaselineFile;
import org.crossfact.cli.check.CorpusCheck;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.CorpusPages;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.cli.output.Output;
import org.crossfact.cli.output.Outputs;
import org.crossfact.cli.output.Terminal;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.Severity;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.Reporter;
import org.crossfact.reports.text.TextReporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code crossfact check}: the main job. */
@Command(
        name = "check",
        description = "Check articles and write reports.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without -o, crossfact-report/report.html and report.json are written.",
            "Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 something could not be checked."
        })
public final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CorpusOptions corpusOptions;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT=FILE",
            converter = Output.Converter.class,
            description = {
                "Write a report; - is standard output. May be given several times. Formats: html, json, text, markdown,",
                "csv, sarif, sarif-github (within GitHub's limits), junit, github (annotations), gitlab (Code Quality)."
            })
    private List<Output> outputs = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The least severity that makes the exit code 1: ${COMPLETION-CANDIDATES}. Default: error.")
    private @Nullable FailOn failOn;

    @Mixin
    private RunOptions runOptions;

    @Mixin
    private BaselineOptions baselineOptions;

    @Option(names = "--fail-on-stale", description = "Exit code 1 also when the baseline has entries that are fixed.")
    private boolean failOnStale;

    @Override
    public Integer call() throws IOException {
        Corpus corpus = corpusOptions.corpus();
        Optional<BaselineFile> baseline = baselineOptions.baseline(corpus);
        Outputs.refuseClashes(outputs, corpus);
        Report checked = CorpusCheck.report(corpus, runOptions.over(corpus.config()));
        Report report = baseline.map(known -> baselineOptions.compare(corpus, checked, known))
                .orElse(checked);
        CitedPages pages = new CorpusPages(corpus, report);
        Optional<Severity> limit = failOn == null ? corpus.config().failOn() : failOn.severity();
        write(report, pages, limit);
        corpus.passedOver().tell(spec.commandLine().getErr());
        return ExitCode.of(report, limit, failOnStale).code();
    }

    private void write(Report report, CitedPages pages, Optional<Severity> limit) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        boolean usual = outputs.isEmpty();
        List<Output> wanted = usual ? Output.usual() : outputs;
        if (wanted.stream().noneMatch(Output::isStandardOutput)) {
            new TextReporter(Terminal.style()).write(report, pages, out);
        }
        for (Output output : wanted) {
            Reporter reporter = output.format().reporter(limit);
            Report told = output.format().showsDecided() ? report : report.withFindings(report.open());
            if (output.isStandardOutput()) {
                reporter.write(told, pages, out);
            } else {
                AtomicFile.write(Path.of(output.file()), file -> reporter.write(told, pages, file));
            }
        }
        if (usual) {
            out.println();
            wanted.forEach(output -> out.println("Report: " + output.file()));
        }
    }
}
