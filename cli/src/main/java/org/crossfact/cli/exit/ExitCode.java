package org.crossfact.cli.exit;

import java.util.Optional;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.Severity;

/** What the process tells its caller. */
public enum ExitCode {
    /** Everything was checked and nothing is at or above the limit. */
    CLEAN(0),
    /** Everything was checked, and there are findings at or above the limit. */
    FINDINGS(1),
    /** Usage, configuration or a named path is wrong; nothing was checked. */
    USAGE(2),
    /** Something could not be checked; it outranks findings, for a run that did not look everywhere proves less. */
    INCOMPLETE(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /**
     * What a report comes to.
     *
     * @param failOn the least severity that stops a build; empty for none
     * @param failOnStale whether a baseline with entries that are fixed stops it too
     */
    public static ExitCode of(Report report, Optional<Severity> failOn, boolean failOnStale) {
        if (!report.incomplete().isEmpty()) {
            return INCOMPLETE;
        }
        boolean fails = failOn.isPresent()
                && report.open().stream().anyMatch(finding -> finding.severity().atLeast(failOn.get()));
        boolean stale = failOnStale
                && report.baseline()
                        .filter(baseline -> !baseline.fixed().isEmpty())
                        .isPresent();
        return fails || stale ? FINDINGS : CLEAN;
    }
}
