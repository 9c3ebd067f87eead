package org.crossfact.cli.command.baseline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crossfact.cli.baseline.Baseline;
import org.crossfact.cli.baseline.BaselineEntry;
import org.crossfact.cli.baseline.BaselineFile;
import org.crossfact.cli.baseline.BaselineReader;
import org.crossfact.cli.baseline.NameDecision;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.config.ConfigFile;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.output.Terminal;
import org.crossfact.core.finding.Decision.Verdict;
import org.crossfact.reports.text.TerminalText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crossfact baseline show}: lists a baseline, one bucket after the other. */
@Command(
        name = "show",
        description = "List what the baseline holds.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  crossfact baseline show articles/",
            "  crossfact baseline show articles/ --as-of 2026-12-31     what has expired by then"
        })
final class ShowCommand implements Callable<Integer> {

    private static final List<Verdict> BUCKETS = List.of(Verdict.ACCEPTED, Verdict.WONT_FIX, Verdict.FALSE_POSITIVE);

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PATH", description = "The folder of articles. Default: this one.")
    private Path folder = Path.of("");

    @Option(names = "--baseline", paramLabel = "FILE", description = "The baseline; default as of 'crossfact check'.")
    private @Nullable Path file;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Tell which entries have expired on that day.")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        Optional<Path> configFile = ConfigFile.above(folder);
        Config config = ConfigFile.read(configFile, System.getenv());
        Path root =
                configFile.map(Path::getParent).orElse(folder.toAbsolutePath().normalize());
        Path place = BaselineFile.place(Optional.ofNullable(file), config, root);
        Baseline baseline = BaselineReader.read(place);
        List<BaselineEntry> entries = baseline.entries();
        PrintWriter out = spec.commandLine().getOut();
        out.println(TerminalText.safe(Terminal.fromHere(place + ": " + Entries.count(entries))));
        for (Verdict bucket : BUCKETS) {
            show(
                    bucket,
                    entries.stream().filter(entry -> entry.verdict() == bucket).toList(),
                    out);
        }
        showNames(baseline.names(), out);
        return ExitCode.CLEAN.code();
    }

    private static void showNames(List<NameDecision> names, PrintWriter out) {
        if (!names.isEmpty()) {
            out.println();
            out.printf(Locale.ROOT, "names: %d%n", names.size());
            names.forEach(name -> out.println(
                    TerminalText.safe("  " + name.form() + (name.same() ? ": the same person" : ": another person"))));
        }
    }

    private void show(Verdict bucket, List<BaselineEntry> entries, PrintWriter out) {
        if (entries.isEmpty()) {
            return;
        }
        out.println();
        out.printf(Locale.ROOT, "%s: %d%n", bucket.label(), entries.size());
        for (BaselineEntry entry : entries) {
            out.println("  " + Entries.line(entry));
            String until = entry.expires()
                    .map(day -> "until " + day + (hasExpired(entry) ? ", expired" : ""))
                    .orElse("");
            String why = entry.reason().isEmpty() || until.isEmpty()
                    ? entry.reason() + until
                    : entry.reason() + "; " + until;
            if (!why.isEmpty()) {
                out.println("      " + TerminalText.safe(why));
            }
        }
    }

    private boolean hasExpired(BaselineEntry entry) {
        return asOf != null && entry.hasExpiredOn(asOf);
    }
}
