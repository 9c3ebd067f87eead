package org.crossfact.cli.command.baseline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crossfact.cli.baseline.Baseline;
import org.crossfact.cli.baseline.BaselineEntry;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.finding.Decision.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code crossfact baseline create}: accepts everything that is found today. */
@Command(
        name = "create",
        description = "Write a baseline of all findings, as accepted.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  crossfact baseline create articles/",
            "  crossfact baseline create articles/ --reason 'older than the check'"
        })
final class CreateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BaselineTarget target;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why they are accepted.")
    private String reason = "";

    @Override
    public Integer call() {
        CheckedCorpus checked = target.check(CreateCommand::nothingYet);
        List<BaselineEntry> entries = checked.report().open().stream()
                .map(finding -> checked.comparison().entry(finding, Verdict.ACCEPTED, reason, Optional.empty()))
                .toList();
        String sentence = Entries.count(entries) + " written to " + checked.file();
        return checked.write(new Baseline(entries, List.of()), sentence, spec.commandLine());
    }

    private static Baseline nothingYet(Path file) {
        if (Files.exists(file)) {
            throw new UserError("there is a baseline '" + file + "' already; 'crossfact baseline accept' adds to it,"
                    + " 'update' takes out what is fixed; delete the file to begin anew");
        }
        return Baseline.EMPTY;
    }
}
