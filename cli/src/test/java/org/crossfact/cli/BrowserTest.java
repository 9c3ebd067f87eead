package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.crossfact.cli.corpus.CorpusPages;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.html.HtmlReporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The HTML report in a real browser. Without one the tests are skipped, except where CI promises it. */
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int SECONDS = 60;

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsABrowser() {
        boolean found = Files.isExecutable(CHROMIUM);
        boolean promised = "true".equals(System.getenv("CI"));
        assumeTrue(found || promised, "no " + CHROMIUM + ": the report is not opened in a browser");
        assertThat(found).as("CI must have " + CHROMIUM).isTrue();
    }

    @Test
    void theReportShowsEveryFindingAndKeepsItsContentSecurityPolicy() throws Exception {
        Path seeds = Path.of(System.getProperty("crossfact.seeds"));
        String page = opened(seeds);

        assertThat(page).contains("Fumio Kishida", "2065438+In March 2005", "Content-Security-Policy");
        Checks.report(seeds).findings().forEach(finding -> assertThat(page).contains("id=\"f-" + finding.id() + "\""));
        assertThat(page).doesNotContain("src=\"http", "href=\"http", "src=\"//");
    }

    @Test
    void markupAndScriptsOfAnArticleStayText() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), """
                <script>document.title='owned'</script><img src=x onerror="document.title='owned'">

                In 20 14, <b onclick="document.title='owned'">the council</b> of the town met for three hours.
                """);

        String page = opened(articles);

        assertThat(page).contains("&lt;script&gt;", "&lt;b onclick=");
        assertThat(page.substring(page.indexOf("<title>"), page.indexOf("</title>")))
                .doesNotContain("owned");
    }

    /** The page as the browser has it after loading, with scripts of the page allowed to run. */
    private String opened(Path corpus) throws IOException, InterruptedException {
        Path report = folder.resolve("report.html");
        Report checked = Checks.report(corpus);
        AtomicFile.write(
                report, out -> new HtmlReporter().write(checked, new CorpusPages(Checks.corpus(corpus), checked), out));
        Path dom = folder.resolve("dom.html");
        Process browser = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        report.toUri() + "#/findings")
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(browser.waitFor(SECONDS, TimeUnit.SECONDS))
                .as("the browser answers")
                .isTrue();
        return Files.readString(dom, StandardCharsets.UTF_8);
    }
}
