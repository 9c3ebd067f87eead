package org.crossfact.cli.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Severity;
import org.crossfact.rules.yaml.YamlPart;

/** The words that settings choose from. */
final class Words {

    static final String OFF = "off";

    private static final String NEVER = "never";
    private static final String BY_FOLDER = "by-folder";
    private static final List<String> SEVERITIES =
            Arrays.stream(Severity.values()).map(Severity::label).toList();

    private Words() {}

    static Optional<Severity> severityOrNever(YamlPart value) {
        return severityOr(NEVER, value);
    }

    /** Empty for {@code off}. */
    static Optional<Severity> severityOrOff(YamlPart value) {
        return severityOr(OFF, value);
    }

    private static Optional<Severity> severityOr(String none, YamlPart value) {
        String word =
                value.oneOf(Stream.concat(SEVERITIES.stream(), Stream.of(none)).toList());
        return word.equals(none) ? Optional.empty() : Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    static Confidence confidence(YamlPart value) {
        List<String> words =
                Arrays.stream(Confidence.values()).map(Confidence::label).toList();
        return Confidence.valueOf(value.oneOf(words).toUpperCase(Locale.ROOT));
    }

    static boolean isByFolder(YamlPart value) {
        return value.oneOf(List.of("together", BY_FOLDER)).equals(BY_FOLDER);
    }
}
