package org.crossfact.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.Severity;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the reports whatever is in them. */
class ReportersTest {

    private static final Pattern DANGEROUS =
            Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u200b\\u202a-\\u202e\\u2028\\ud800-\\udfff]");

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-zA-Z-]+)=\"[^\"]*\"");
    private static final Pattern TAG = Pattern.compile("</?[a-z][a-z0-9]*(" + ATTRIBUTE.pattern() + ")*\\s*/?>");

    private static final Pattern OWN_SCRIPT = Pattern.compile("<script>.*?</script>", Pattern.DOTALL);

    private final SampleArticles articles = new SampleArticles();
    private final Report report = new SampleReport(articles).report();

    static List<Reporter> reporters() {
        return List.of(
                new JsonReporter(),
                new TextReporter(Style.PLAIN),
                new HtmlReporter(),
                new MarkdownReporter(),
                new CsvReporter(),
                new SarifReporter(SarifProfile.FULL),
                new SarifReporter(SarifProfile.GITHUB),
                new JunitReporter(Optional.of(Severity.ERROR)),
                new AnnotationsReporter(),
                new CodeQualityReporter());
    }

    private static String written(Reporter reporter, Report report, CitedPages pages) throws IOException {
        StringBuilder out = new StringBuilder();
        reporter.write(report, pages, out);
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("reporters")
    void the_locale_of_the_machine_changes_nothing(Reporter reporter) throws IOException {
        Locale before = Locale.getDefault();
        String expected = written(reporter, report, articles);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(written(reporter, report, articles)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("reporters")
    void a_clean_report_can_be_written(Reporter reporter) throws IOException {
        assertThat(written(reporter, SampleReport.clean(), CitedPages.NONE))
                .satisfiesAnyOf(
                        text -> assertThat(text).endsWith("\n"),
                        text -> assertThat(text).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("reporters")
    void a_report_survives_the_loss_of_an_article(Reporter reporter) throws IOException {
        String path = SampleArticles.DRILLS;
        assertThat(written(reporter, report, SampleReport.without(articles, path)))
                .contains(path, "Takeo");
        assertThat(written(reporter, report, CitedPages.NONE)).contains("Takeo", "2065438+In March 2005");
    }

    @ParameterizedTest
    @MethodSource("reporters")
    void a_full_disk_is_told_as_it_is(Reporter reporter) {
        Appendable full = new FullDisk();
        assertThatThrownBy(() -> reporter.write(report, articles, full))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void json_keeps_to_its_published_schema() throws IOException {
        assertThat(faults(written(new JsonReporter(), report, articles))).isEmpty();
        assertThat(faults(written(new JsonReporter(), SampleReport.clean(), articles)))
                .isEmpty();
    }

    @Test
    void the_schema_notices_what_it_does_not_know() throws IOException {
        String json = written(new JsonReporter(), report, articles);
        assertThat(faults(json.replaceFirst("\"confidence\"", "\"certainty\""))).isNotEmpty();
        assertThat(faults(json.replaceFirst("\"error\"", "\"fatal\""))).isNotEmpty();
    }

    private static List<String> faults(String json) throws IOException {
        try (InputStream file = JsonReporter.class.getResourceAsStream("report.schema.json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Objects.requireNonNull(file));
            return schema.validate(new ObjectMapper().readTree(json)).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @Test
    void json_tells_line_and_column_in_the_file() throws IOException {
        JsonNode place = new ObjectMapper()
                .readTree(written(new JsonReporter(), report, articles))
                .at("/findings/1/evidence/0");
        assertThat(place.path("line").isInt()).isTrue();
        assertThat(place.path("column").isInt()).isTrue();
        JsonNode lost = new ObjectMapper()
                .readTree(written(new JsonReporter(), report, CitedPages.NONE))
                .at("/findings/1/evidence/0");
        assertThat(lost.has("line")).isFalse();
    }

    @Test
    void the_terminal_names_files_as_the_user_opens_them() throws IOException {
        CitedPages elsewhere = new CitedPages() {
            @Override
            public Optional<Page> page(ArticleKey key) {
                return articles.page(key);
            }

            @Override
            public String fromHere(ArticleKey key) {
                return "../news/" + key;
            }
        };
        assertThat(written(new TextReporter(Style.PLAIN), report, elsewhere))
                .contains("../news/" + SampleArticles.FLOOD + ":3:136 warning");
        assertThat(written(new JsonReporter(), report, elsewhere)).doesNotContain("../news");
        assertThat(written(new HtmlReporter(), report, elsewhere)).doesNotContain("../news");
    }

    @Test
    void json_can_be_encoded() throws IOException {
        assertThat(written(new JsonReporter(), report, articles))
                .doesNotContainPattern("[\\ud800-\\udfff]")
                .contains("\ufffd");
    }

    @Test
    void the_terminal_gets_no_character_that_commands_it() throws IOException {
        String text = written(new TextReporter(Style.PLAIN), report, articles);
        assertThat(text).doesNotContainPattern(DANGEROUS).contains("\\x00", "\\x1b[31m", "U+202E", "U+D800", "U+200B");
    }

    @Test
    void articles_cannot_put_markup_into_the_page() throws IOException {
        String page = written(new HtmlReporter(), report, articles);
        assertThat(page).doesNotContainPattern(DANGEROUS).doesNotContain("<img", "<b ", "<!--");
        assertThat(page)
                .contains(
                        "<span class=\"char\" title=\"right-to-left override\">U+202E",
                        "<span class=\"char\" title=\"null\">U+0000");
        assertThat(page).doesNotContainPattern("(src|href)=\"[^#]");
        String body = OWN_SCRIPT.matcher(page.substring(page.indexOf("<body>"))).replaceAll("");
        assertThat(TAG.matcher(body).results().count())
                .as("every < belongs to a tag of ours")
                .isEqualTo(body.chars().filter(character -> character == '<').count());
        assertThat(TAG.matcher(body).results().flatMap(ReportersTest::attributes))
                .noneMatch(name -> name.startsWith("on") || name.equals("style"));
    }

    private static Stream<String> attributes(MatchResult tag) {
        return ATTRIBUTE.matcher(tag.group()).results().map(attribute -> attribute.group(1));
    }

    @Test
    void every_link_of_the_plain_page_leads_somewhere_and_ids_are_unique() throws IOException {
        String page = OWN_SCRIPT
                .matcher(written(new HtmlReporter(), report, articles))
                .replaceAll("");
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(id -> id.group(1))
                .toList();
        List<String> targets = Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(targets);
        report.findings().forEach(finding -> assertThat(ids).contains("plain-" + finding.id()));
    }

    private static final class FullDisk implements Appendable {

        @Override
        public Appendable append(CharSequence text) throws IOException {
            throw new IOException("no space left");
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("no space left");
        }

        @Override
        public Appendable append(char character) throws IOException {
            throw new IOException("no space left");
        }
    }
}
