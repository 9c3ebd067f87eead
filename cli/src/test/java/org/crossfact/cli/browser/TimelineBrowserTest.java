package org.crossfact.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** When things happened by what two articles tell: dates of one event that exclude each other, and dates without a place. */
class TimelineBrowserTest extends BrowserTest {

    @Test
    void dates_that_exclude_each_other_stand_together_and_damaged_ones_apart() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("valley.md"), """
                ---
                source: Valley News
                date: 2023-06-12
                ---
                The Lisk Tunnel under the Arran was opened to traffic on 4 May 1998 by the mayor of Dunwick.
                It was shut in March 2004. The tolls rise on 31 June 2023. It was closed on Sunday, 4 June 2023,
                and on Friday, 10 June 2023. The council decided on it the year before.
                """);
        Files.writeString(articles.resolve("gazette.md"), """
                ---
                source: Gazette
                date: 2023-06-14
                ---
                The mayor of Dunwick opened the Lisk Tunnel under the Arran to traffic on 14 May 1998.
                """);
        Path report = ReportFile.of(articles, folder.resolve("report.html"));
        Tab tab = browser.tab();
        tab.open(report.toUri() + "#/timeline");
        assertThat(tab.text("document.querySelector('.dispute').textContent")).contains("4 May 1998", "14 May 1998");
        assertThat(tab.number("document.querySelectorAll('.dispute .dates > li').length"))
                .isEqualTo(2);
        assertThat(tab.number("document.querySelectorAll('.years .disputed').length"))
                .isOne();
        assertThat(tab.text("document.querySelector('.tray').textContent")).contains("Damaged: 1", "31 June 2023");
        assertThat(tab.text("document.querySelector('.doubted').textContent")).contains("10 June 2023", "in doubt");
        assertThat(tab.number("document.querySelectorAll('.doubted').length")).isOne();
        assertThat(tab.text("document.querySelector('.worked-out').textContent"))
                .contains("Worked out: ", "counted from");
        assertThat(tab.complaints()).isEmpty();
        tab.close();
    }
}
