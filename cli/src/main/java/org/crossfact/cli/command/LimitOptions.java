package org.crossfact.cli.command;

import java.util.Optional;
import org.crossfact.cli.config.Limits;
import org.crossfact.core.finding.Confidence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What stops a build, as {@code check} takes it. */
@Heading("What stops a build")
final class LimitOptions {

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "The least severity that makes the exit code 1: error, warning, note or never. Default: error.")
    private @Nullable FailOn failOn;

    @Option(
            names = "--fail-on-confidence",
            paramLabel = "CONFIDENCE",
            completionCandidates = OptionWords.Confidences.class,
            description = "The least confidence that does: high, medium or low. Default: low.")
    private @Nullable Confidence confidence;

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "More findings than N make the exit code 1, too, whatever their severity. All are shown.")
    private @Nullable Integer maxFindings;

    @Option(names = "--fail-on-stale", description = "Exit code 1 also when the baseline has entries that are fixed.")
    private boolean failOnStale;

    @Option(names = "--fail-on-unused", description = "Exit code 1 also when a suppression silences nothing.")
    private boolean failOnUnused;

    @Option(
            names = "--tolerate-errors",
            description = "What could not be checked is told, but does not make the exit code 3.")
    private boolean toleratesErrors;

    /** Whether a run is stopped by decisions that decide nothing any more. */
    boolean isStopped(boolean staleBaseline, int unusedSuppressions) {
        return (failOnStale && staleBaseline) || (failOnUnused && unusedSuppressions > 0);
    }

    boolean toleratesErrors() {
        return toleratesErrors;
    }

    /** What the options say, and the configuration where they say nothing. */
    Limits over(Limits configured) {
        Limits limits = configured;
        if (failOn != null) {
            limits = limits.withFailOn(failOn.severity());
        }
        if (confidence != null) {
            limits = limits.withConfidence(confidence);
        }
        return Optional.ofNullable(maxFindings).map(limits::withMaxFindings).orElse(limits);
    }
}
