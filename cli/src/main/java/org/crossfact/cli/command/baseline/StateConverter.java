package org.crossfact.cli.command.baseline;

import org.crossfact.core.finding.Decision.Verdict;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the word of {@code --as}. */
final class StateConverter implements ITypeConverter<Verdict> {

    @Override
    public Verdict convert(String word) {
        return Verdict.of(word)
                .filter(verdict -> verdict != Verdict.SUPPRESSED)
                .orElseThrow(() -> new TypeConversionException(
                        "expected accepted, wont-fix or false-positive, found '" + word + "'"));
    }
}
