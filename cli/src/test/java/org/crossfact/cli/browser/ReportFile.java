package org.crossfact.cli.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossfact.cli.Commands;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.html.HtmlReporter;

/** HTML reports on disk, for a browser to open. */
final class ReportFile {

    private ReportFile() {}

    /** The report that the command line writes of a folder of articles. */
    static Path of(Path articles, Path file) {
        Commands.run("", "check", articles.toString(), "-o", "html=" + file);
        return file;
    }

    /** The report of findings that are given. */
    static Path of(Report report, CitedPages pages, Path file) throws IOException {
        StringBuilder page = new StringBuilder();
        new HtmlReporter().write(report, pages, page);
        return Files.writeString(file, page);
    }
}
