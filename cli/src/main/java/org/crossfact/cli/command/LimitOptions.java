package org.crossfact.cli.command;

import java.util.Optional;
import org.crossfact.cli.config.Limits;
import org.crossfact.core.finding.Confidence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What stops a build, as {@code check} takes it. */
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
            description = "The least confidence that does: high, medium or low. Default: low.")
    private @Nullable Confidence confidence;

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "More findings than N make the exit code 1, too, whatever their severity. All are shown.")
    private @Nullable Integer maxFindings;

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
