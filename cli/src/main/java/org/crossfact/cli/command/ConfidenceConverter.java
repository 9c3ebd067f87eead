package org.crossfact.cli.command;

import java.util.Arrays;
import org.crossfact.core.finding.Confidence;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a confidence. */
final class ConfidenceConverter implements ITypeConverter<Confidence> {

    @Override
    public Confidence convert(String word) {
        return Arrays.stream(Confidence.values())
                .filter(known -> known.label().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected high, medium or low, found '" + word + "'"));
    }
}
