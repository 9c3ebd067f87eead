package org.crossfact.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.cli.Commands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reviewer does with the report: filter, go back, follow links, decide, copy. */
class ReviewBrowserTest extends BrowserTest {

    private static final String CARDS = "document.querySelectorAll('.card').length";

    private static String report;

    private Tab tab;

    @BeforeAll
    static void start() throws IOException {
        LargeReport large = new LargeReport(300);
        report = ReportFile.of(large.report(), large, folder.resolve("report.html"))
                .toUri()
                .toString();
    }

    @BeforeEach
    void open() {
        tab = browser.tab();
        tab.open(report + "#/findings");
        tab.run("localStorage.clear()");
        tab.open("about:blank").open(report + "#/findings");
    }

    @AfterEach
    void close() {
        assertThat(tab.complaints()).isEmpty();
        tab.close();
    }

    @Test
    void a_hundred_findings_make_a_page() {
        assertThat(tab.number(CARDS)).isEqualTo(100);
        assertThat(tab.text("document.querySelector('.count-line').textContent"))
                .isEqualTo("Showing 1–100 of 300");
        tab.go("#/findings?page=3");
        assertThat(tab.number(CARDS)).isEqualTo(100);
    }

    @Test
    void facets_combine_and_stand_in_the_address() {
        tab.run("document.getElementById('facet-sev-warning').focus()");
        tab.press(" ");
        tab.settle();
        assertThat(tab.text("location.hash")).contains("sev=warning");
        assertThat(tab.text("document.querySelector('.count-line').textContent"))
                .contains("hidden by filters");
        assertThat(tab.run(
                                "[...document.querySelectorAll('.card .severity')].every(one => one.textContent === 'warning')")
                        .asBoolean())
                .isTrue();
        assertThat(tab.text("document.activeElement.id")).isEqualTo("facet-sev-warning");
        tab.run("history.back()");
        tab.settle();
        assertThat(tab.run("document.getElementById('facet-sev-warning').checked")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void words_narrow_the_list_without_filling_the_history() {
        int before = tab.number("history.length");
        tab.press("/");
        for (String letter : "line 100".split("", -1)) {
            if (!letter.isEmpty()) {
                tab.press(letter);
            }
        }
        assertThat(tab.number("history.length")).isEqualTo(before);
        assertThat(tab.text("document.activeElement.id")).isEqualTo("search");
        assertThat(tab.text("document.querySelector('.count-line').textContent"))
                .contains("hidden by filters");
    }

    @Test
    void a_lasting_link_leads_to_its_finding_and_opens_it() {
        String id = tab.text(
                "(index => index.id.filter((id, at) => index.kind.values[index.kind.of[at]] === 'in-article')[150])"
                        + "(JSON.parse(document.getElementById('data').textContent).index)");
        tab.open(report + "#f=" + id);
        assertThat(tab.text("document.activeElement.id")).isEqualTo("f-" + id);
        assertThat(tab.run(
                                "(box => box.top >= 0 && box.top < innerHeight)(document.activeElement.getBoundingClientRect())")
                        .asBoolean())
                .isTrue();
        assertThat(tab.text("document.activeElement.querySelector('[aria-expanded]').getAttribute('aria-expanded')"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#f=nonsense", "#f=a b/c", "#/nonsense", "#/c/x", "#/a/x", "#/r/x", "#/e/x", "#/a/%E0%A4"})
    void an_address_that_leads_nowhere_says_so(String address) {
        tab.go(address);
        assertThat(tab.text("document.title")).isEqualTo("Not in this report - Crossfact");
        assertThat(tab.text("document.querySelector('main').textContent")).contains("Overview");
    }

    @Test
    void going_back_restores_the_page_and_the_focus() {
        tab.go("#/findings?sev=note&page=1");
        tab.press("j");
        tab.press("j");
        String focused = tab.text("document.activeElement.id");
        tab.go("#/run");
        tab.run("history.back()");
        tab.settle();
        assertThat(tab.text("location.hash")).isEqualTo("#/findings?sev=note&page=1");
        assertThat(tab.text("document.activeElement.id")).isEqualTo(focused);
    }

    @Test
    void one_key_decides_and_the_decision_outlives_the_page() {
        tab.press("j");
        String id = tab.text("document.activeElement.dataset.finding");
        tab.press("r");
        assertThat(tab.text("document.getElementById('f-" + id + "').querySelector('.status').textContent"))
                .isEqualTo("reviewed");
        tab.open("about:blank").open(report + "#/decisions");
        assertThat(tab.number("document.querySelectorAll('main tbody tr').length"))
                .isOne();
        tab.go("#f=" + id);
        tab.press("r");
        assertThat(tab.run("document.querySelector('main .status')").isNull()).isTrue();
    }

    @Test
    void after_each_key_the_next_undecided_finding_has_the_focus() {
        String focused = "[...document.querySelectorAll('.card')].indexOf(document.activeElement)";
        tab.press("j");
        assertThat(tab.number(focused)).isZero();
        tab.press("f");
        assertThat(tab.number(focused)).isOne();
        tab.press("k").press("j").press("r");
        assertThat(tab.number(focused)).isEqualTo(2);
        tab.press("k").press("r");
        assertThat(tab.number(focused)).isOne();
        tab.press("k").press("o");
        tab.settle();
        assertThat(tab.text(
                        "[...document.querySelectorAll('.verdicts button')].map(one => one.textContent).join(', ')"))
                .isEqualTo("Reviewedr, Leave for nowl, False alarmf, Ask the authora");
        assertThat(tab.number("document.querySelectorAll('.verdicts .reason-field').length"))
                .isOne();
    }

    @Test
    void keys_can_be_switched_off() {
        String focused = tab.text("document.activeElement.id");
        tab.press("?");
        tab.run("document.getElementById('keys-on').click(); document.querySelector('dialog').close()");
        tab.press("j");
        assertThat(tab.text("document.activeElement.id")).isEqualTo(focused);
    }

    @Test
    void what_cannot_be_copied_is_offered_selected() {
        tab.go("#/findings?sev=note");
        tab.run("Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.reject()}})");
        tab.press("j");
        tab.press("c");
        assertThat(tab.text("document.activeElement.id")).isEqualTo("copy-field");
        assertThat(
                        tab.text(
                                "document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)"))
                .matches("20\\d\\d");
    }

    @Test
    void a_suggestion_is_copied_as_it_is() {
        tab.go("#/findings?sev=note");
        tab.run(
                "Object.defineProperty(navigator, 'clipboard', {value: {writeText: text => (window.copied = text, Promise.resolve())}})");
        tab.press("j");
        tab.press("c");
        assertThat(tab.text("window.copied")).matches("20\\d\\d");
    }

    @Test
    void what_was_decided_is_a_baseline_that_the_command_line_reads() throws IOException {
        Path seeds = Path.of(System.getProperty("crossfact.seeds"));
        Path page = ReportFile.of(seeds, folder.resolve("seeds.html"));
        Path baseline = folder.resolve("baseline.json");
        tab.open(page.toUri() + "#/findings");
        int findings = tab.number(CARDS);
        tab.press("j");
        for (int number = 0; number < findings; number++) {
            tab.press("l");
        }
        tab.go("#/decisions");
        tab.run("URL.createObjectURL = file => { window.saved = file.text(); return '#/decisions'; }");
        tab.run("document.getElementById('save-baseline').click()");
        Files.writeString(baseline, tab.run("window.saved").asText());
        tab.run("localStorage.clear()");

        assertThat(check(seeds, "--no-baseline")).isEqualTo(1);
        Path again = folder.resolve("again.html");
        assertThat(check(seeds, "--baseline", baseline.toString(), "-o", "html=" + again))
                .isZero();

        tab.open(again.toUri() + "#/findings");
        assertThat(tab.number(CARDS)).isZero();
        tab.run("document.getElementById('decided-before').click()");
        tab.settle();
        assertThat(tab.number(CARDS)).isEqualTo(findings);
    }

    private static int check(Path articles, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("check", articles.toString(), "--fail-on", "note", "-o", "text=-"));
        arguments.addAll(List.of(more));
        return Commands.run("", arguments.toArray(String[]::new)).code();
    }
}
