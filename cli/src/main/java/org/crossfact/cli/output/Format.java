package org.crossfact.cli.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.finding.Severity;
import org.crossfact.reports.Reporter;
import org.crossfact.reports.csv.CsvReporter;
import org.crossfact.reports.github.AnnotationsReporter;
import org.crossfact.reports.gitlab.CodeQualityReporter;
import org.crossfact.reports.html.HtmlReporter;
import org.crossfact.reports.json.JsonReporter;
import org.crossfact.reports.junit.JunitReporter;
import org.crossfact.reports.markdown.MarkdownReporter;
import org.crossfact.reports.sarif.SarifProfile;
import org.crossfact.reports.sarif.SarifReporter;
import org.crossfact.reports.text.Style;
import org.crossfact.reports.text.TextReporter;

/** The formats that a report can be written in. */
public enum Format {
    HTML,
    JSON,
    TEXT,
    MARKDOWN,
    CSV,
    SARIF,
    SARIF_GITHUB,
    JUNIT,
    GITHUB,
    GITLAB;

    /**
     * What writes this format.
     *
     * @param failOn the least severity that fails the run; empty when none does
     * @param style how lines for people are written
     */
    public Reporter reporter(Optional<Severity> failOn, Style style) {
        return switch (this) {
            case HTML -> new HtmlReporter();
            case JSON -> new JsonReporter();
            case TEXT -> new TextReporter(style);
            case MARKDOWN -> new MarkdownReporter();
            case CSV -> new CsvReporter();
            case SARIF -> new SarifReporter(SarifProfile.FULL);
            case SARIF_GITHUB -> new SarifReporter(SarifProfile.GITHUB);
            case JUNIT -> new JunitReporter(failOn);
            case GITHUB -> new AnnotationsReporter();
            case GITLAB -> new CodeQualityReporter();
        };
    }

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The format of that name. */
    public static Optional<Format> of(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }
}
