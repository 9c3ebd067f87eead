package org.crossfact.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.BaselineOutcome;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Decision;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.FixedFinding;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Standing;
import org.crossfact.reports.csv.CsvReporter;
import org.crossfact.reports.github.AnnotationsReporter;
import org.crossfact.reports.gitlab.CodeQualityReporter;
import org.crossfact.reports.junit.JunitReporter;
import org.crossfact.reports.markdown.MarkdownReporter;
import org.crossfact.reports.sarif.SarifProfile;
import org.crossfact.reports.sarif.SarifReporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Formats for machines, where the text of an article would command the machine, or come in greater number than it takes. */
class ExchangeFormatsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RuleId RULE = new RuleId("dates/impossible");

    private static Finding finding(String id, Severity severity, String path, String words) {
        Evidence place = new Evidence(new ArticleKey(path), new Span(0, words.length()), words, "", "", "");
        return new Finding(id, RULE, severity, Reach.IN_ARTICLE, Judgement.of(words, Confidence.HIGH, List.of(place)));
    }

    private static Report report(List<Finding> findings, Incomplete... incomplete) {
        RuleCard card = RuleCard.of(RULE.id(), Severity.ERROR, "Date that no calendar has", "Why.", "When.");
        return new Report(
                "0.1.0",
                List.of(),
                findings,
                List.of(),
                List.of(),
                List.of(incomplete),
                List.of(new RuleRun(card, findings.size(), findings.size())));
    }

    private static Report saying(String words) {
        return report(List.of(finding("0123456789ab", Severity.ERROR, "a.txt", words)));
    }

    private static Report many(int count, Severity severity) {
        return report(IntStream.range(0, count)
                .mapToObj(i -> finding(String.format("%012x", i), severity, "a.txt", "30 February"))
                .toList());
    }

    private static String written(Reporter reporter, Report report) throws IOException {
        StringBuilder out = new StringBuilder();
        reporter.write(report, CitedPages.NONE, out);
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n::stop-commands::x",
                "::error::x",
                "a\r::warning::x",
                "100% sure %0A::error::x",
                "\u2028::error::x",
                "\u0085::add-mask::x"
            })
    void words_give_github_no_command(String words) throws IOException {
        String annotations = written(new AnnotationsReporter(), saying(words));
        assertThat(annotations.lines())
                .singleElement()
                .asString()
                .startsWith("::error file=a.txt,title=dates/impossible::");
        assertThat(annotations).doesNotContain("%0A::", "\r", "\u2028", "\u0085");
    }

    @Test
    void a_path_with_commas_and_colons_stays_one_property() throws IOException {
        Report report = report(List.of(finding("0123456789ab", Severity.NOTE, "a,line=9:b.txt", "x")));
        assertThat(written(new AnnotationsReporter(), report)).startsWith("::notice file=a%2Cline=9%3Ab.txt,");
    }

    @Test
    void the_tenth_annotation_of_a_level_counts_those_that_github_would_drop() throws IOException {
        List<String> annotations = written(new AnnotationsReporter(), many(51, Severity.WARNING))
                .lines()
                .toList();
        assertThat(annotations).hasSize(10);
        assertThat(annotations.get(9)).isEqualTo("::warning title=crossfact::and 42 more; the report has them all");
        assertThat(written(new AnnotationsReporter(), many(10, Severity.WARNING)))
                .doesNotContain("more;");
    }

    @Test
    void what_was_not_checked_is_annotated_first() throws IOException {
        Report report = report(
                List.of(finding("0123456789ab", Severity.ERROR, "a.txt", "x")),
                new Incomplete("unreadable", "b.txt", "It is a picture."));
        assertThat(written(new AnnotationsReporter(), report).lines().findFirst())
                .contains("::error title=not checked%3A unreadable::b.txt: It is a picture.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1"})
    void words_are_no_formula_for_a_spreadsheet(String words) throws IOException {
        assertThat(written(new CsvReporter(), saying(words)))
                .contains("'" + words)
                .doesNotContain("," + words, "\"" + words);
    }

    @Test
    void rows_of_csv_keep_their_words() throws IOException {
        assertThat(written(new CsvReporter(), saying("a \"b\", c\nd")).split("\n", 2)[1])
                .contains("\"a \"\"b\"\", c\nd\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b[31m", "\ud800", "\ufffe", "]]>", "<!--", "&amp;", "\"'<>"})
    void xml_is_well_formed_whatever_the_words(String words) throws Exception {
        assertThat(parsed(written(new JunitReporter(Optional.of(Severity.ERROR)), saying("x" + words))))
                .isNotNull();
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void only_what_fails_the_run_fails_in_junit() throws Exception {
        Report report = report(List.of(
                finding("0123456789ab", Severity.ERROR, "a.txt", "x"),
                finding("0123456789ac", Severity.WARNING, "a.txt", "y")));
        assertThat(failures(report, Optional.of(Severity.ERROR))).isEqualTo(1);
        assertThat(failures(report, Optional.of(Severity.NOTE))).isEqualTo(2);
        assertThat(failures(report, Optional.empty())).isZero();
    }

    private static int failures(Report report, Optional<Severity> failOn) throws Exception {
        Document document = parsed(written(new JunitReporter(failOn), report));
        NodeList failures = document.getElementsByTagName("failure");
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(2);
        return failures.getLength();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@octocat",
                "see #12",
                "![x](http://a.example/x.png)",
                "<img src=x>",
                "`code`",
                "a | b",
                "www.example.org",
                "[a](b)"
            })
    void words_stay_words_in_markdown(String words) throws IOException {
        assertThat(written(new MarkdownReporter(), saying(words))).doesNotContain(words);
    }

    @Test
    void markdown_fits_a_step_summary_and_counts_what_it_left_out() throws IOException {
        String words = "岸田".repeat(100);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            findings.add(finding(String.format("%012x", i), Severity.ERROR, "a.txt", words));
        }
        String markdown = written(new MarkdownReporter(), report(findings));
        assertThat(markdown.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(900_000, 1_000_000);
        long shown = markdown.lines().filter(line -> line.startsWith("- **")).count();
        assertThat(markdown).endsWith("And " + (5_000 - shown) + " more; the other reports have them all.\n");
    }

    @Test
    void the_profile_for_github_keeps_to_its_limits() throws IOException {
        Report report = many(5_100, Severity.NOTE);
        assertThat(results(SarifProfile.GITHUB, report)).hasSize(5_000);
        assertThat(results(SarifProfile.FULL, report)).hasSize(5_100);
    }

    private static JsonNode results(SarifProfile profile, Report report) throws IOException {
        return JSON.readTree(written(new SarifReporter(profile), report)).at("/runs/0/results");
    }

    @Test
    void findings_of_one_line_stay_apart_on_github() throws IOException {
        Set<String> hashes = new HashSet<>();
        results(SarifProfile.GITHUB, many(3, Severity.ERROR))
                .forEach(result -> hashes.add(result.at("/partialFingerprints/primaryLocationLineHash")
                        .asText()));
        assertThat(hashes).hasSize(3);
    }

    @Test
    void addresses_in_sarif_are_encoded() throws IOException {
        Report report = report(List.of(finding("0123456789ab", Severity.ERROR, "news/a b 岸田:1 100%.txt", "x")));
        assertThat(results(SarifProfile.FULL, report)
                        .at("/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("news/a%20b%20%E5%B2%B8%E7%94%B0%3A1%20100%25.txt");
    }

    @Test
    void brackets_in_words_are_no_links_in_sarif() throws IOException {
        assertThat(results(SarifProfile.FULL, saying("[here](1)"))
                        .at("/0/message/text")
                        .asText())
                .isEqualTo("\\[here\\](1).");
    }

    @Test
    void a_run_that_did_not_look_everywhere_is_no_success() throws IOException {
        Report whole = many(1, Severity.NOTE);
        Report partial = report(whole.findings(), new Incomplete("unreadable", "b.txt", "It is a picture."));
        assertThat(JSON.readTree(written(new SarifReporter(SarifProfile.FULL), whole))
                        .at("/runs/0/invocations/0/executionSuccessful")
                        .asBoolean())
                .isTrue();
        assertThat(JSON.readTree(written(new SarifReporter(SarifProfile.FULL), partial))
                        .at("/runs/0/invocations/0/executionSuccessful")
                        .asBoolean())
                .isFalse();
        assertThat(JSON.readTree(written(new CodeQualityReporter(), partial))
                        .at("/0/severity")
                        .asText())
                .isEqualTo("blocker");
    }

    private static Report decided() {
        Decision made = new Decision(
                Decision.Verdict.FALSE_POSITIVE,
                "A leap day of the old calendar",
                Decision.Origin.BASELINE,
                "known.json");
        Finding known = finding("0123456789aa", Severity.ERROR, "a.txt", "x")
                .withStanding(new Standing(Standing.State.KNOWN, Optional.of(made)));
        return report(List.of(known, finding("0123456789ab", Severity.ERROR, "a.txt", "y")))
                .withBaseline(new BaselineOutcome(
                        "known.json", List.of(new FixedFinding("0123456789ac", RULE.id(), "b.txt", "z")), 0, 0));
    }

    @Test
    void what_was_decided_goes_only_where_it_can_be_told_as_such() throws Exception {
        assertThat(written(new AnnotationsReporter(), decided()).lines()).hasSize(1);
        assertThat(JSON.readTree(written(new CodeQualityReporter(), decided()))).hasSize(1);
        assertThat(results(SarifProfile.GITHUB, decided())).hasSize(1);
        assertThat(written(new MarkdownReporter(), decided())).contains("# Crossfact: 1 error");
        assertThat(written(new CsvReporter(), decided()))
                .contains("known,false-positive,A leap day of the old calendar");
        Document document = parsed(written(new JunitReporter(Optional.of(Severity.ERROR)), decided()));
        assertThat(document.getElementsByTagName("skipped").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
    }

    @Test
    void sarif_tells_what_is_new_what_is_known_and_what_is_gone() throws IOException {
        JsonNode results = results(SarifProfile.FULL, decided());
        assertThat(results.findValuesAsText("baselineState")).containsExactly("unchanged", "new", "absent");
        assertThat(results.at("/0/suppressions/0/kind").asText()).isEqualTo("external");
        assertThat(results.at("/0/suppressions/0/justification").asText())
                .isEqualTo("false-positive in known.json: A leap day of the old calendar.");
        assertThat(results(SarifProfile.FULL, many(1, Severity.NOTE))
                        .at("/0/baselineState")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void fingerprints_are_unique_for_gitlab() throws IOException {
        JsonNode issues = JSON.readTree(written(new CodeQualityReporter(), many(40, Severity.NOTE)));
        Set<String> fingerprints = new HashSet<>();
        issues.forEach(issue -> fingerprints.add(issue.get("fingerprint").asText()));
        assertThat(fingerprints).hasSize(40);
    }
}
