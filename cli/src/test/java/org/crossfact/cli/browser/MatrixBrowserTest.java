package org.crossfact.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each source says of a claim: the same, something else, something of another time, or nothing. */
class MatrixBrowserTest extends BrowserTest {

    private static Tab tab;

    @BeforeAll
    static void check() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("dated.md"), """
                ---
                source: Valley News
                date: 2023-06-12
                ---
                Norland's Prime Minister Astrid Holm opened the tunnel on Monday. The two sides signed a treaty for
                five years. Foreign Minister of Norland Karl Brenner stayed away, the tunnel cost €640 million.
                """);
        Files.writeString(articles.resolve("other.md"), """
                ---
                source: Gazette
                date: 2023-06-14
                ---
                Norland's Prime Minister Astrid Holm spoke in Dunwick. Foreign Minister of Norland Karl Brenner
                answered her. The two sides signed a treaty for five years. The tolls rise on 31 June 2023.
                """);
        Files.writeString(articles.resolve("differing.md"), """
                ---
                source: Harbour Post
                date: 2023-06-13
                ---
                Norland's Prime Minister Ingrid Holm cut the ribbon. The tunnel under the Arran was opened.
                """);
        Files.writeString(articles.resolve("undated.txt"), """
                Norland's Prime Minister Astrid Holm came by train. The tolls rise on 31 June.
                """);
        Path report = ReportFile.of(articles, folder.resolve("report.html"));
        tab = browser.tab();
        tab.open(report.toUri() + "#/matrix");
    }

    @AfterAll
    static void close() {
        tab.close();
    }

    @Test
    void an_undated_article_that_names_the_holder_is_not_silent() {
        assertThat(cell("Ingrid Holm", "Harbour Post")).contains("differs", "Ingrid Holm");
        assertThat(cell("Ingrid Holm", "Valley News")).contains("agrees");
        assertThat(cell("Ingrid Holm", "undated.txt")).contains("not compared", "Astrid Holm, undated");
    }

    @Test
    void only_claims_that_might_have_been_others_are_called_agreement() {
        assertThat(cell("Karl Brenner", "Gazette")).contains("agrees");
        assertThat(cell("Karl Brenner", "Harbour Post")).isEqualTo("does not speak of it");
        assertThat(tab.text("document.querySelector('.matrix').textContent"))
                .doesNotContain("two sides")
                .doesNotContain("five years");
        assertThat(tab.complaints()).isEmpty();
    }

    /** What is read aloud in the row whose claim holds some words, in the column of a source. */
    private static String cell(String claim, String source) {
        return tab.text("""
                (() => {
                  const column = [...document.querySelectorAll(".matrix thead th")].findIndex(one => one.textContent === "%s");
                  const row = [...document.querySelectorAll(".matrix tbody tr")].find(one => one.querySelector("th").textContent.includes("%s"));
                  const cell = row.children[column];
                  return (cell.querySelector("a") ?? cell).getAttribute("aria-label");
                })()
                """.formatted(source, claim));
    }
}
