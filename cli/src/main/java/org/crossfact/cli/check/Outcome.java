package org.crossfact.cli.check;

import org.crossfact.cli.config.Limits;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.core.finding.Report;

/** What a report comes to. */
public final class Outcome {

    private Outcome() {}

    /**
     * The exit code of a run.
     *
     * @param stale whether decisions that decide nothing any more stop a build, too, and there are some
     * @param tolerant whether what could not be checked does not matter
     */
    public static ExitCode of(Report report, Limits limits, boolean stale, boolean tolerant) {
        if (!report.incomplete().isEmpty() && !tolerant) {
            return ExitCode.INCOMPLETE;
        }
        boolean reached = report.open().stream().anyMatch(limits::isReachedBy);
        boolean tooMany = limits.maxFindings().isPresent()
                && report.open().size() > limits.maxFindings().getAsInt();
        return reached || tooMany || stale ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** Whether the baseline has entries that are fixed. */
    public static boolean isStale(Report report) {
        return report.baseline().filter(baseline -> !baseline.fixed().isEmpty()).isPresent();
    }
}
