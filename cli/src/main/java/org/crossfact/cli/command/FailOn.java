package org.crossfact.cli.command;

import java.util.Optional;
import org.crossfact.core.finding.Severity;

/** The words of {@code --fail-on}. */
enum FailOn {
    ERROR,
    WARNING,
    NOTE,
    NEVER;

    /** The least severity that stops a build; empty for never. */
    Optional<Severity> severity() {
        return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }

    @Override
    public String toString() {
        return OptionWords.word(this);
    }
}
