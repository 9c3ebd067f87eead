package org.crossfact.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.cli.output.HtmlLayout;
import org.crossfact.reports.html.HtmlFolder;
import org.crossfact.reports.html.HtmlReport;

/** Writes the HTML report to its place: as one file, or as a folder where that was asked for or one file would be too large. */
final class HtmlDelivery {

    private static final long MOST = 25_000_000;

    private final HtmlLayout layout;
    private final long most;

    HtmlDelivery(HtmlLayout layout) {
        this(layout, MOST);
    }

    /** @param most bytes that one file may have */
    HtmlDelivery(HtmlLayout layout, long most) {
        this.layout = layout;
        this.most = most;
    }

    /** The file that people open, as far as that can be told before the report is made. */
    Path entrance(Path file) {
        return layout == HtmlLayout.DIR ? page(file) : file;
    }

    /**
     * Writes the report.
     *
     * @return lines that tell where it is
     */
    List<String> write(HtmlReport report, Path file) throws IOException {
        if (layout == HtmlLayout.DIR) {
            ReportFolder.write(ReportFolder.of(file), report);
            return List.of("Report: " + page(file));
        }
        AtomicFile.write(file, report::writePage);
        long size = Files.size(file);
        if (size <= most) {
            return List.of("Report: " + file);
        }
        Files.delete(file.toRealPath());
        ReportFolder.write(ReportFolder.of(file), report);
        return List.of(
                "Report: " + page(file),
                String.format(
                        Locale.ROOT,
                        "        A folder, since one file would have %d MB and open slowly; all of the folder belongs to it.",
                        size / 1_000_000));
    }

    private static Path page(Path file) {
        return ReportFolder.of(file).resolve(HtmlFolder.PAGE);
    }
}
