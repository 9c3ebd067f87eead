package org.crossfact.cli.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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
    HTML(failOn -> new HtmlReporter()),
    JSON(failOn -> new JsonReporter()),
    TEXT(failOn -> new TextReporter(Style.PLAIN)),
    MARKDOWN(failOn -> new MarkdownReporter()),
    CSV(failOn -> new CsvReporter()),
    SARIF(failOn -> new SarifReporter(SarifProfile.FULL)),
    SARIF_GITHUB(failOn -> new SarifReporter(SarifProfile.GITHUB)),
    JUNIT(JunitReporter::new),
    GITHUB(failOn -> new AnnotationsReporter()),
    GITLAB(failOn -> new CodeQualityReporter());

    private final Function<Optional<Severity>, Reporter> reporter;

    Format(Function<Optional<Severity>, Reporter> reporter) {
        this.reporter = reporter;
    }

    /** @param failOn the least severity that fails the run; empty when none does */
    public Reporter reporter(Optional<Severity> failOn) {
        return reporter.apply(failOn);
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
