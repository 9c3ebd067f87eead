package org.crossfact.cli.output;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that was asked for.
 *
 * @param format what it is written in
 * @param file where it goes; {@code -} is standard output
 */
public record Output(Format format, String file) {

    public static final String STANDARD_OUTPUT = "-";

    /** What is written when nothing was asked for. */
    public static List<Output> usual() {
        Path folder = Path.of("crossfact-report");
        return List.of(
                new Output(Format.HTML, folder.resolve("report.html").toString()),
                new Output(Format.JSON, folder.resolve("report.json").toString()));
    }

    public boolean isStandardOutput() {
        return file.equals(STANDARD_OUTPUT);
    }

    /** Reads {@code format=FILE}. */
    public static final class Converter implements ITypeConverter<Output> {

        @Override
        public Output convert(String argument) {
            int equals = argument.indexOf('=');
            if (equals < 1 || equals == argument.length() - 1) {
                throw new TypeConversionException("'" + argument + "' is not FORMAT=FILE, as in html=report.html");
            }
            String format = argument.substring(0, equals);
            return Format.of(format)
                    .map(known -> new Output(known, argument.substring(equals + 1)))
                    .orElseThrow(
                            () -> new TypeConversionException("unknown format '" + format + "'; known: " + known()));
        }

        private static String known() {
            return Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(", "));
        }
    }
}
