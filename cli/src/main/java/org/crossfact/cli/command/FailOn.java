package org.crossfact.cli.command;

import java.util.Arrays;
import java.util.Optional;
import org.crossfact.core.finding.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words of {@code --fail-on}. */
enum FailOn {
    ERROR,
    WARNING,
    NOTE,
    NEVER;

    /** Reads the word, and says which there are when it is none of them. */
    static final class Converter implements ITypeConverter<FailOn> {

        @Override
        public FailOn convert(String word) {
            return Arrays.stream(values())
                    .filter(known -> known.name().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "expected error, warning, note or never, found '" + word + "'"));
        }
    }

    /** The least severity that stops a build; empty for never. */
    Optional<Severity> severity() {
        return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }
}
