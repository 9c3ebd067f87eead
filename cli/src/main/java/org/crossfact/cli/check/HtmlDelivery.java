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

    /** Data of a page of 25 million bytes; the rest of the page takes less than one. */
    private static final long MOST_DATA = 24_000_000;

    private final HtmlLayout layout;
    private final long mostData;

    HtmlDelivery(HtmlLayout layout) {
        this(layout, MOST_DATA);
    }

    /** @param mostData bytes of findings and texts that one file may hold */
    HtmlDelivery(HtmlLayout layout, long mostData) {
        this.layout = layout;
        this.mostData = mostData;
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
        long size = isDevice(file) ? 0 : report.dataSize();
        if (size <= mostData) {
            AtomicFile.write(file, report::writePage);
            return List.of("Report: " + file);
        }
        // the page of an earlier run must not stand there as if it were this one's
        Files.deleteIfExists(file);
        ReportFolder.write(ReportFolder.of(file), report);
        return List.of(
                "Report: " + page(file),
                String.format(
                        Locale.ROOT,
                        "        A folder, since one file would have %d MB and would open slowly; all of the folder belongs to it.",
                        size / 1_000_000));
    }

    private static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    private static Path page(Path file) {
        return ReportFolder.of(file).resolve(HtmlFolder.PAGE);
    }
}
