package org.crossfact.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.CheckedArticle;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Entity;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;
import org.crossfact.core.finding.OfficeTerm;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.finding.SupportedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that wants to be more than text stays text, wherever in the report it stands. */
class HostileBrowserTest extends BrowserTest {

    private static final RuleId RULE = new RuleId("text/hostile");

    static List<String> payloads() {
        return List.of(
                "</script><script>window.owned = 1</script>",
                "<img src=x onerror=\"window.owned = 1\">",
                "<svg onload=window.owned=1>",
                "\"><b onmouseover='window.owned=1'>x</b>",
                "javascript:window.owned=1",
                "<!--<script>window.owned = 1</script>",
                "]]><script>window.owned = 1</script>",
                "{{constructor.constructor('window.owned=1')()}} ${window.owned=1}",
                "line\u2028separator\u2029and \u0000 null \u202eturned\u202c",
                "half \ud800 of a character and \udc00 the other",
                "__proto__",
                "-->'\"`=\\");
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void a_payload_is_shown_and_nothing_else(String payload) throws IOException {
        Path file = ReportFile.of(report(payload), key -> page(key, payload), folder.resolve("report.html"));
        for (String page :
                List.of("#/", "#/findings", "#/conflicts", "#/matrix", "#/articles", "#/e", "#/r", "#/run")) {
            Tab tab = browser.tab();
            tab.open(file.toUri() + page);
            assertUnharmed(tab);
            tab.run("document.querySelector('main table a, main h3 a, main h2 button, .people a')?.click()");
            tab.settle();
            assertUnharmed(tab);
            tab.close();
        }
    }

    private static void assertUnharmed(Tab tab) {
        assertThat(tab.text("window.owned")).isEqualTo("undefined");
        assertThat(tab.number("document.querySelectorAll('main img, main b, main script, main svg[onload]').length"))
                .isZero();
        assertThat(tab.complaints()).isEmpty();
    }

    /** The trap works: a page without our care falls into it. */
    @Test
    void a_careless_page_is_caught() throws IOException {
        Path file = folder.resolve("careless.html");
        Files.writeString(
                file, "<!DOCTYPE html><title>x</title><main>" + payloads().get(0) + "</main>");
        Tab tab = browser.tab();
        tab.open(file.toUri().toString());
        assertThat(tab.text("window.owned")).isEqualTo("1");
        tab.close();
    }

    @Test
    void a_quotation_of_a_million_characters_is_shortened() throws IOException {
        String million = "x".repeat(1_000_000);
        Path file = ReportFile.of(report(million), key -> page(key, million), folder.resolve("million.html"));
        Tab tab = browser.tab();
        tab.open(file.toUri() + "#/findings");
        assertThat(tab.number("document.querySelector('.card blockquote').textContent.length"))
                .isLessThan(1000);
        assertThat(tab.complaints()).isEmpty();
        tab.close();
    }

    private static Optional<Page> page(ArticleKey key, String payload) {
        return Optional.of(Page.of(Article.of(key.path(), payload + "\n\nAfter it.", Metadata.NONE), List.of()));
    }

    private static Report report(String payload) {
        ArticleKey one = new ArticleKey("a" + payload.substring(0, Math.min(60, payload.length())));
        ArticleKey other = new ArticleKey("b" + payload.substring(0, Math.min(60, payload.length())));
        Span span = new Span(0, payload.length());
        Evidence here = new Evidence(one, span, payload, payload, payload, payload);
        Evidence there = new Evidence(other, span, payload, payload + "2", payload, "");
        List<SupportedValue> values = List.of(
                new SupportedValue(payload, 2, List.of(one)), new SupportedValue(payload + "2", 1, List.of(other)));
        Judgement judgement = Judgement.of(payload, Confidence.LOW, List.of(here, there))
                .withReasons(List.of(payload))
                .withSuggestions(List.of(Suggestion.of(payload), Suggestion.replace(here, payload)));
        Judgement inside = judgement.withReadings(List.of(new OfferedReading(payload, List.of(payload))));
        List<Finding> findings = List.of(
                new Finding("one", RULE, Severity.ERROR, Reach.CROSS_SOURCE, judgement.withValues(values)),
                new Finding("two", RULE, Severity.NOTE, Reach.IN_ARTICLE, inside));
        return new Report(
                payload,
                List.of(checked(one, payload), checked(other, payload)),
                findings,
                List.of(),
                List.of(new Entity(
                        "id",
                        payload,
                        values,
                        List.of(new OfficeTerm(payload, "current", payload, payload, 1, List.of(one))),
                        List.of("one"))),
                List.of(new Incomplete("code", payload, payload)),
                List.of(new RuleRun(RuleCard.of(RULE.id(), Severity.ERROR, payload, payload, payload), 1, 2)));
    }

    private static CheckedArticle checked(ArticleKey key, String payload) {
        Provenance from = new Provenance(key, payload, payload, Optional.empty(), payload, 0, "", "");
        return new CheckedArticle(from, 1, List.of(payload));
    }
}
