package org.crossfact.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossfact.cli.Checks;
import org.crossfact.cli.output.HtmlLayout;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.html.HtmlReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlDeliveryTest {

    private static final HtmlReport REPORT =
            HtmlReport.of(Checks.report(Path.of(System.getProperty("crossfact.seeds"))), CitedPages.NONE);

    @TempDir
    private Path folder;

    @Test
    void a_report_that_fits_is_one_file() throws IOException {
        Path file = folder.resolve("report.html");

        List<String> told = new HtmlDelivery(HtmlLayout.SINGLE).write(REPORT, file);

        assertThat(told).containsExactly("Report: " + file);
        assertThat(file).isRegularFile();
        assertThat(folder.resolve("report")).doesNotExist();
    }

    @Test
    void a_report_that_is_too_large_is_a_folder_and_leaves_no_older_page_in_its_place() throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "of an earlier run");

        List<String> told = new HtmlDelivery(HtmlLayout.SINGLE, 10).write(REPORT, file);

        assertThat(told.get(0)).isEqualTo("Report: " + folder.resolve("report").resolve("index.html"));
        assertThat(told.get(1)).contains("A folder, since one file would have");
        assertThat(folder.resolve("report/index.html")).isRegularFile();
        assertThat(file).doesNotExist();
    }
}
