package org.crossfact.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.CorpusPages;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.cli.output.Output;
import org.crossfact.cli.output.Outputs;
import org.crossfact.cli.output.Terminal;
import org.crossfact.cli.spill.Shuffles;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.Severity;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.Reporter;
import org.crossfact.reports.text.TextReporter;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.CheckOptions;
import org.crossfact.rules.engine.Shuffle;
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

    @Option(
            names = "--stories",
            paramLabel = "HOW",
            converter = Stories.Converter.class,
            description = "by-folder: articles of different first-level folders never meet.")
    private @Nullable Stories stories;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at once; the report does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        Corpus corpus = corpusOptions.corpus();
        boolean byFolder = stories == null ? corpus.config().storiesByFolder() : stories == Stories.BY_FOLDER;
        Outputs.refuseClashes(outputs, corpus);
        CheckOptions options = new CheckOptions(byFolder, Math.max(1, threads));
        Report report = check(corpus, options);
        CitedPages pages = new CorpusPages(corpus, report);
        Optional<Severity> limit = failOn == null ? corpus.config().failOn() : failOn.severity();
        write(report, pages, limit);
        return ExitCode.of(report, limit).code();
    }

    private static Report check(Corpus corpus, CheckOptions options) {
        try (Shuffle shuffle = Shuffles.fitting(corpus)) {
            Report report = Assembly.checker(Assembly.rules(), options, Version.number())
                    .check(corpus.files().stream(), shuffle);
            List<Incomplete> incomplete = new ArrayList<>(report.incomplete());
            incomplete.addAll(corpus.skipped());
            incomplete.sort(null);
            return report.withIncomplete(incomplete);
        }
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
            if (output.isStandardOutput()) {
                reporter.write(report, pages, out);
            } else {
                AtomicFile.write(Path.of(output.file()), file -> reporter.write(report, pages, file));
            }
        }
        if (usual) {
            out.println();
            wanted.forEach(output -> out.println("Report: " + output.file()));
        }
    }
}
