package org.crossfact.cli.config;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Severity;

/**
 * What stops a build.
 *
 * @param failOn the least severity that does; empty for none
 * @param confidence findings that are less sure do not
 * @param maxFindings more findings than these stop it, whatever their severity; empty for any number
 */
public record Limits(Optional<Severity> failOn, Confidence confidence, OptionalInt maxFindings) {

    public static final Limits USUAL = new Limits(Optional.of(Severity.ERROR), Confidence.LOW, OptionalInt.empty());

    public Limits withFailOn(Optional<Severity> other) {
        return new Limits(other, confidence, maxFindings);
    }

    public Limits withConfidence(Confidence other) {
        return new Limits(failOn, other, maxFindings);
    }

    public Limits withMaxFindings(int most) {
        return new Limits(failOn, confidence, OptionalInt.of(most));
    }

    /** Whether this finding alone stops a build. */
    public boolean isReachedBy(Finding finding) {
        return failOn.isPresent()
                && finding.severity().atLeast(failOn.get())
                && finding.judgement().confidence().compareTo(confidence) <= 0;
    }
}
