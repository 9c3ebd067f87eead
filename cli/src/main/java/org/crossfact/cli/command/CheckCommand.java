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
import org.crossfact.cli.check.Deliveries;
import org.crossfact.cli.check.Outcome;
import org.crossfact.cli.check.RunSettings;
import org.crossfact.cli.check.StraySettings;
import org.crossfact.cli.config.Limits;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.git.ChangedFiles;
import org.crossfact.cli.output.HtmlLayout;
import org.crossfact.cli.output.Output;
import org.crossfact.cli.output.Progress;
import org.crossfact.cli.output.Terminal;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.text.TerminalText;
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
            "Examples:",
            "  crossfact check articles/",
            "  crossfact check articles/ -o sarif=facts.sarif --fail-on warning",
            "  crossfact check 'wire/**/*.txt' --color=always | less -R",
            "  crossfact check . --changed-since origin/main     what changed, and meets it",
            "  crossfact check . --list-files                    what is read, and why",
            "",
            "Without -o, and 'outputs' in crossfact.yml, crossfact-report/ gets report.html and",
            "report.json.",
            "",
            "Environment: CROSSFACT_FAIL_ON, CROSSFACT_FAIL_ON_CONFIDENCE,",
            "CROSSFACT_MAX_FINDINGS, CROSSFACT_STORIES and CROSSFACT_BASELINE come before",
            "crossfact.yml, options before both. NO_COLOR and FORCE_COLOR are obeyed.",
            "",
            "Exit codes: 0 nothing stops a build, 1 findings do, 2 wrong usage or",
            "configuration, 3 something could not be checked, 130 and 143 interrupted."
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
            description = "Write a report; - is standard output. May be given several times. Formats: html, json, text,"
                    + " markdown, csv, sarif, sarif-github (within GitHub's limits), junit, github (annotations),"
                    + " gitlab (Code Quality).")
    private List<Output> outputs = new ArrayList<>();

    @Option(
            names = "--html-layout",
            paramLabel = "LAYOUT",
            description =
                    "single (one file; a report above 25 MB becomes a folder) or dir (html=FOLDER: a page with its style,"
                            + " scripts and data beside it, for servers that forbid scripts and styles in a page, as Jenkins"
                            + " does). Default: ${DEFAULT-VALUE}.")
    private HtmlLayout htmlLayout = HtmlLayout.SINGLE;

    @Mixin
    private LimitOptions limitOptions;

    @Mixin
    private ChangeOptions changeOptions;

    @Mixin
    private RunOptions runOptions;

    @Mixin
    private BaselineOptions baselineOptions;

    @Mixin
    private ColourOption colourOption;

    private int unusedSuppressions;

    @Option(names = "--list-files", description = "Say of each file whether it is read and why, and check nothing.")
    private boolean listFiles;

    @Override
    public Integer call() throws IOException {
        Corpus corpus = corpusOptions.corpus();
        PrintWriter out = spec.commandLine().getOut();
        if (listFiles) {
            FileList.print(corpus, out);
            return ExitCode.CLEAN.code();
        }
        Limits limits = limitOptions.over(corpus.config().limits());
        List<Path> read = new ArrayList<>(runOptions.files(corpus.config()));
        read.add(baselineOptions.place(corpus));
        Deliveries deliveries = Deliveries.of(outputs, corpus, read, colourOption.style(), htmlLayout);
        Report report = check(corpus);
        deliveries.write(
                report, runOptions.pages(corpus, report, RunSettings.of(corpus, limits, outputs)), limits, out);
        corpus.passedOver().tell(spec.commandLine().getErr());
        StraySettings.tell(corpus, read, spec.commandLine().getErr());
        boolean stale = limitOptions.isStopped(Outcome.isStale(report), unusedSuppressions);
        return Outcome.of(report, limits, stale, limitOptions.toleratesErrors()).code();
    }

    private void complain(String sentence) {
        unusedSuppressions++;
        spec.commandLine().getErr().println("crossfact: " + TerminalText.safe(Terminal.fromHere(sentence)));
    }

    /** What may be wrong with baseline and commit is told before the work is done. */
    private Report check(Corpus corpus) {
        Optional<BaselineFile> baseline = baselineOptions.baseline(corpus);
        Optional<ChangedFiles> changes = changeOptions.changes(corpus);
        Progress progress =
                Progress.of(corpus.files().size(), spec.commandLine().getErr());
        Report found = CorpusCheck.report(
                corpus, runOptions.over(corpus.config()), runOptions.rules(corpus.config()), progress, this::complain);
        Report compared = baseline.map(known -> baselineOptions.compare(corpus, found, known))
                .orElse(found);
        return changes.map(changed -> changeOptions.over(
                        compared, corpus, changed, spec.commandLine().getErr()))
                .orElse(compared);
    }
}
