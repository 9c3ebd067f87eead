package org.crossfact.cli.output;

import java.nio.file.Path;
import java.util.List;
import org.crossfact.reports.Reporter;
import org.crossfact.reports.html.HtmlReporter;
import org.crossfact.reports.json.JsonReporter;
import org.crossfact.reports.text.Style;
import org.crossfact.reports.text.TextReporter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that was asked for.
 *
 * @param reporter writes its format
 * @param file where it goes; {@code -} is standard output
 */
public record Output(Reporter reporter, String file) {

    static final String STANDARD_OUTPUT = "-";

    private static final List<Reporter> REPORTERS =
            List.of(new HtmlReporter(), new JsonReporter(), new TextReporter(Style.PLAIN));

    /** What is written when nothing was asked for. */
    public static List<Output> usual() {
        Path folder = Path.of("crossfact-report");
        return List.of(
                new Output(REPORTERS.get(0), folder.resolve("report.html").toString()),
                new Output(REPORTERS.get(1), folder.resolve("report.json").toString()));
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
            return REPORTERS.stream()
                    .filter(reporter -> reporter.format().equals(format))
                    .findFirst()
                    .map(reporter -> new Output(reporter, argument.substring(equals + 1)))
                    .orElseThrow(() -> new TypeConversionException("unknown format '" + format + "'; known: "
                            + String.join(
                                    ", ",
                                    REPORTERS.stream().map(Reporter::format).toList())));
        }
    }
}
