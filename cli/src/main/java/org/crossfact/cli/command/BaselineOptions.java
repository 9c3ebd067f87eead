package org.crossfact.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.crossfact.cli.baseline.BaselineComparison;
import org.crossfact.cli.baseline.BaselineFile;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.finding.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which baseline a check is compared with. */
@Heading("Only what is new")
final class BaselineOptions {

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "The findings that are known. Default: 'baseline' of the configuration, or "
                    + Config.USUAL_BASELINE + " at the root of the corpus, where there is one.")
    private @Nullable Path file;

    @Option(names = "--no-baseline", description = "Show all findings, known or not.")
    private boolean none;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which decisions must still hold, as in 2026-12-31. Without it none expires, so"
                    + " that a report does not depend on the day.")
    private @Nullable LocalDate asOf;

    /** The baseline in force; empty when there is none. */
    Optional<BaselineFile> baseline(Corpus corpus) {
        if (none && file != null) {
            throw new UserError("--baseline and --no-baseline exclude each other; give one of them");
        }
        return none ? Optional.empty() : BaselineFile.find(Optional.ofNullable(file), corpus.config(), corpus.root());
    }

    /** Where a baseline lies, or may lie. */
    Path place(Corpus corpus) {
        return BaselineFile.place(Optional.ofNullable(file), corpus.config(), corpus.root());
    }

    /** The report with the standing of each finding. */
    Report compare(Corpus corpus, Report report, BaselineFile baseline) {
        return new BaselineComparison(corpus, report, baseline.baseline())
                .report(baseline.name(), Optional.ofNullable(asOf));
    }
}
