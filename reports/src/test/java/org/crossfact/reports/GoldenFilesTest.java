package org.crossfact.reports;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.Severity;
import org.crossfact.reports.catalogue.RuleExplanation;
import org.crossfact.reports.catalogue.RuleMarkdown;
import org.crossfact.reports.catalogue.RuleTable;
import org.crossfact.reports.claims.ClaimLines;
import org.crossfact.reports.claims.ClaimTable;
import org.crossfact.reports.claims.ClaimWriter;
import org.crossfact.reports.csv.CsvReporter;
import org.crossfact.reports.github.AnnotationsReporter;
import org.crossfact.reports.gitlab.CodeQualityReporter;
import org.crossfact.reports.html.HtmlReporter;
import org.crossfact.reports.json.JsonReporter;
import org.crossfact.reports.junit.JunitReporter;
import org.crossfact.reports.markdown.MarkdownReporter;
import org.crossfact.reports.pages.PageLines;
import org.crossfact.reports.pages.PageOfFile;
import org.crossfact.reports.pages.PageText;
import org.crossfact.reports.pages.PageWriter;
import org.crossfact.reports.sarif.SarifProfile;
import org.crossfact.reports.sarif.SarifReporter;
import org.crossfact.reports.text.Style;
import org.crossfact.reports.text.TextReporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format of the sample report, character by character. */
class GoldenFilesTest {

    private final SampleArticles articles = new SampleArticles();
    private final SampleClaims claims = new SampleClaims(articles);

    private String written(Reporter reporter) throws IOException {
        StringBuilder out = new StringBuilder();
        reporter.write(new SampleReport(articles).report(), articles, out);
        return out.toString();
    }

    @Test
    void json() throws IOException {
        Golden.compare("report.json", written(new JsonReporter()));
    }

    @Test
    void text() throws IOException {
        Golden.compare("report.txt", written(new TextReporter(Style.PLAIN)));
    }

    @Test
    void coloured_text() throws IOException {
        Golden.compare("report-colour.txt", written(new TextReporter(new Style(true, 80))));
    }

    @ParameterizedTest
    @MethodSource
    void exchange_formats(Reporter reporter, String file) throws IOException {
        Golden.compare(file, written(reporter));
    }

    static Stream<Arguments> exchange_formats() {
        return Stream.of(
                Arguments.of(new SarifReporter(SarifProfile.FULL), "report.sarif"),
                Arguments.of(new JunitReporter(Optional.of(Severity.WARNING)), "junit.xml"),
                Arguments.of(new CodeQualityReporter(), "gitlab.json"),
                Arguments.of(new AnnotationsReporter(), "github.txt"),
                Arguments.of(new MarkdownReporter(), "report.md"),
                Arguments.of(new CsvReporter(), "report.csv"));
    }

    /** Style and scripts are files of their own, which need no copy here. */
    @Test
    void html() throws IOException {
        String page = written(new HtmlReporter())
                .replaceAll("(?s)<style>.*?</style>", "<style></style>")
                .replaceAll("(?s)<script>.*?</script>", "<script></script>")
                .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-…");
        Golden.compare("report.html", page);
    }

    @Test
    void claim_lines() throws IOException {
        Golden.compare("claims.jsonl", written(new ClaimLines()));
    }

    @Test
    void claim_table() throws IOException {
        Golden.compare("claims.txt", written(new ClaimTable(100)));
    }

    private String written(ClaimWriter writer) throws IOException {
        StringBuilder out = new StringBuilder();
        writer.begin(out);
        for (FactSheet sheet : new FactSheet[] {claims.ministers(), claims.flood(), claims.hostile()}) {
            ArticleKey key = sheet.article();
            writer.write(articles.article(key).orElseThrow(), sheet, out);
        }
        return out.toString();
    }

    @Test
    void pages_as_text() throws IOException {
        Golden.compare("pages.txt", written(new PageText(new Style(false, 80))));
    }

    @Test
    void pages_as_lines() throws IOException {
        Golden.compare("pages.jsonl", written(new PageLines()));
    }

    private String written(PageWriter writer) throws IOException {
        StringBuilder out = new StringBuilder();
        for (String path : List.of(SampleArticles.MINISTERS, SampleArticles.TALKS, SampleArticles.HOSTILE)) {
            Page page = articles.page(new ArticleKey(path)).orElseThrow();
            writer.write(new PageOfFile(page, "news/" + path, "txt"), out);
        }
        return out.toString();
    }

    @Test
    void rule_table() throws IOException {
        StringBuilder out = new StringBuilder();
        RuleTable.write(SampleRules.CARDS, 80, out);
        Golden.compare("rules.txt", out.toString());
    }

    @Test
    void rule_markdown() throws IOException {
        StringBuilder out = new StringBuilder();
        RuleMarkdown.write(SampleRules.CARDS, out);
        Golden.compare("rules.md", out.toString());
    }

    @Test
    void rule_explanation() throws IOException {
        StringBuilder out = new StringBuilder();
        new RuleExplanation(Style.PLAIN).write(SampleRules.GARBLED, out);
        Golden.compare("explain.txt", out.toString());
    }
}
