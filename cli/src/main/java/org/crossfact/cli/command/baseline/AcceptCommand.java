package org.crossfact.cli.command.baseline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crossfact.cli.baseline.Baseline;
import org.crossfact.cli.baseline.BaselineEntry;
import org.crossfact.cli.baseline.BaselineFile;
import org.crossfact.cli.baseline.BaselineReader;
import org.crossfact.cli.check.FindingNames;
import org.crossfact.cli.command.OptionWords;
import org.crossfact.cli.command.RunOptions;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.CorpusRequest;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.finding.Decision.Verdict;
import org.crossfact.core.finding.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crossfact baseline accept}: adds findings to a baseline, each by its name. */
@Command(
        name = "accept",
        description = "Add findings to the baseline, by their ids or as the HTML report exports them.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  crossfact baseline accept 5cf28a9d --reason 'to be mended with the archive'",
            "  crossfact baseline accept 5cf28a9d 07d1 --as false-positive --reason 'a quotation'",
            "  crossfact baseline accept --decisions ~/Downloads/crossfact-baseline.json"
        })
final class AcceptCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions runOptions;

    @Parameters(paramLabel = "ID", description = "Ids of findings, or their beginnings, as the report shows them.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--in",
            paramLabel = "PATH",
            description = "The files or folders of articles. Default: the working folder.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--as",
            paramLabel = "STATE",
            completionCandidates = OptionWords.States.class,
            description = "accepted (a defect, to be mended some day), wont-fix (a defect that stays) or"
                    + " false-positive (no defect). Default: accepted.")
    private Verdict verdict = Verdict.ACCEPTED;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; needed beside ids.")
    private String reason = "";

    @Option(names = "--expires", paramLabel = "DATE", description = "The last day on which that holds.")
    private @Nullable LocalDate expires;

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "Take over the decisions that the HTML report exported.")
    private @Nullable Path decisions;

    @Option(names = "--baseline", paramLabel = "FILE", description = "The baseline; default as of 'crossfact check'.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        if (ids.isEmpty() && decisions == null) {
            throw new UserError("name findings by their ids, or --decisions FILE");
        }
        if (!ids.isEmpty() && reason.isBlank()) {
            throw new UserError("say why: --reason 'to be mended with the archive'");
        }
        Baseline decided = decisions == null ? Baseline.EMPTY : BaselineReader.read(decisions);
        Corpus corpus = Corpus.find(CorpusRequest.of(paths.isEmpty() ? List.of(".") : paths));
        Path place = BaselineFile.place(Optional.ofNullable(file), corpus.config(), corpus.root());
        Baseline before = Files.exists(place) ? BaselineReader.read(place) : Baseline.EMPTY;
        CheckedCorpus checked = CheckedCorpus.of(corpus, runOptions, place, before);
        List<BaselineEntry> entries = new ArrayList<>(named(checked));
        entries.addAll(exported(checked, decided));
        Baseline after = checked.comparison().without(List.of()).with(entries, decided.names());
        return checked.write(after, taken(entries, decided) + " taken into " + place, spec.commandLine());
    }

    private static String taken(List<BaselineEntry> entries, Baseline decided) {
        int names = decided.names().size();
        return Entries.count(entries) + (names == 0 ? "" : " and " + names + (names == 1 ? " name" : " names"));
    }

    private List<BaselineEntry> named(CheckedCorpus checked) {
        return ids.stream()
                .map(id -> FindingNames.find(id, checked.report().findings()))
                .map(finding -> checked.comparison().entry(finding, verdict, reason, Optional.ofNullable(expires)))
                .toList();
    }

    /** A decision on what is no longer found decides nothing; it is told and left out. */
    private List<BaselineEntry> exported(CheckedCorpus checked, Baseline decided) {
        List<BaselineEntry> entries = new ArrayList<>();
        for (BaselineEntry decision : decided.entries()) {
            Optional<Finding> finding = checked.report().findings().stream()
                    .filter(one -> one.id().equals(decision.id()))
                    .findFirst();
            if (finding.isPresent()) {
                entries.add(checked.comparison()
                        .entry(finding.get(), decision.verdict(), decision.reason(), decision.expires()));
            } else {
                spec.commandLine().getErr().println("crossfact: no longer found: " + Entries.line(decision));
            }
        }
        return entries;
    }
}
