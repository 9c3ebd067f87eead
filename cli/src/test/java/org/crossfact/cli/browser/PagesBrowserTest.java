package org.crossfact.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.crossfact.cli.Checks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the report on the seeds: what it asks for, who can read it, on which screen and on paper. */
class PagesBrowserTest extends BrowserTest {

    private static final String RUN_AXE = """
            axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
              .then(found => JSON.stringify(found.violations.map(one => [one.id, one.nodes.map(node => node.html)])))
            """;

    private static String report;
    private static String axe;

    private Tab tab;

    @BeforeAll
    static void start() throws IOException {
        Path seeds = Path.of(System.getProperty("crossfact.seeds"));
        report = ReportFile.of(seeds, folder.resolve("report.html")).toUri().toString();
        try (InputStream script = PagesBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void open() {
        tab = browser.tab();
    }

    @AfterEach
    void close() {
        tab.close();
    }

    static List<String> pages() {
        return List.of(
                "#/",
                "#/findings",
                "#/findings?sev=error&group=rule",
                "#/conflicts",
                "#/matrix",
                "#/articles",
                "#/a/japan-ministers-europe.txt",
                "#/timeline",
                "#/e",
                "#/r",
                "#/r/dates%2Fgarbled",
                "#/run",
                "#/decisions",
                "#f=nonsense");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_asks_for_nothing_complains_of_nothing_and_can_be_read_by_all(String page) {
        for (boolean dark : new boolean[] {false, true}) {
            tab.media("screen", dark).open(report + page);
            tab.run(axe);
            assertThat(tab.run(RUN_AXE).asText()).as("%s, dark: %s", page, dark).isEqualTo("[]");
        }
        assertThat(tab.complaints()).isEmpty();
        assertThat(tab.requests()).allMatch(request -> request.split("#", 2)[0].equals(report));
        assertThat(tab.number("document.querySelectorAll('main h1').length")).isOne();
        assertThat(tab.text("document.title")).endsWith(" - Crossfact");
    }

    @Test
    void an_opened_finding_a_conflict_and_a_person_can_be_read_by_all() {
        tab.open(report + "#/findings");
        tab.run("document.querySelectorAll('.card h2 button')[0].click()");
        assertNothingAgainst();
        for (String list : List.of("#/conflicts", "#/e")) {
            tab.go(list);
            tab.run("document.querySelector('main h3 a, .people a').click()");
            tab.settle();
            assertNothingAgainst();
            tab.media("screen", true);
            assertNothingAgainst();
            tab.media("screen", false);
        }
        tab.press("?");
        assertNothingAgainst();
    }

    private void assertNothingAgainst() {
        tab.run(axe);
        assertThat(tab.run(RUN_AXE).asText()).as(tab.text("location.hash")).isEqualTo("[]");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_fits_a_narrow_screen(String page) {
        tab.size(320, 640).open(report + page);
        assertThat(tab.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        assertThat(
                        tab.text(
                                "[...document.querySelectorAll('.scroll, td, th')].filter(one => one.checkVisibility()"
                                        + " && !one.closest('thead') && one.scrollWidth > one.clientWidth + 1).map(one => one.outerHTML).join()"))
                .isEmpty();
    }

    @Test
    void people_are_told_by_name_and_those_who_may_be_one_stand_together() {
        tab.open(report + "#/e");
        assertThat(tab.text("document.querySelector('.people').textContent")).contains("Mao Ning", "Ban Ki-moon");
        assertThat(tab.text("document.querySelector('.perhaps-one').textContent"))
                .contains("perhaps one person", "Fumio Kishida", "Takeo Kishida");
        assertThat(tab.text("document.querySelector('.organisations').textContent"))
                .contains("Inland Ports Association", "IPA");
        tab.press("/").press("i").press("l").press("s").press("e");
        assertThat(tab.text("document.querySelector('.people').textContent"))
                .contains("Ilse Brandvoort")
                .doesNotContain("Kishida");
        tab.go("#/e");
        tab.run("[...document.querySelectorAll('.people a')].find(one => one.textContent === 'Fumio Kishida').click()");
        tab.settle();
        assertThat(tab.text("document.querySelector('.double').textContent"))
                .contains("May be one person with Takeo Kishida");
        assertThat(tab.number("document.querySelectorAll('.terms .term').length"))
                .as("prime minister, of Japan or without saying so, and foreign minister")
                .isEqualTo(2);
    }

    @Test
    void dark_is_dark() {
        tab.media("screen", true).open(report);
        assertThat(tab.number("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)"
                        + ".reduce((one, other) => Math.max(one, other))"))
                .isLessThan(60);
    }

    @Test
    void on_paper_there_are_notes_and_no_buttons() {
        tab.media("print", false).open(report + "#/a/japan-ministers-europe.txt");
        assertThat(tab.number("document.querySelectorAll('.gloss').length")).isPositive();
        assertThat(tab.run("[...document.querySelectorAll('.gloss, .words')].every(one => one.checkVisibility()"
                                + " && getComputedStyle(one).position === 'static')")
                        .asBoolean())
                .isTrue();
        tab.go("#/findings");
        assertThat(tab.run(
                                "[...document.querySelectorAll('.facets, .tools, nav')].every(one => one.offsetHeight === 0)")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void the_text_of_an_article_is_there_character_by_character() {
        tab.open(report + "#/articles");
        String compare = """
                (() => {
                  const texts = [...document.querySelectorAll("script.texts")].flatMap(one => JSON.parse(one.textContent));
                  return texts.map(text => {
                    location.hash = "#/a/" + encodeURIComponent(text.article);
                    dispatchEvent(new Event("hashchange"));
                    document.querySelectorAll(".char").forEach(box => box.textContent = String.fromCodePoint(box.dataset.code));
                    const shown = [...document.querySelectorAll(".sheet .words")].map(one => one.textContent).join("");
                    return shown === text.text;
                  });
                })()
                """;
        assertThat(tab.run(compare)).hasSizeGreaterThan(5).allMatch(equal -> equal.asBoolean());
    }

    @Test
    void every_mark_has_its_note() {
        tab.open(report + "#/a/japan-ministers-europe.txt");
        assertThat(tab.run("""
                [...document.querySelectorAll(".gloss")].every(note => document.getElementById("m-" + note.dataset.finding))
                  && [...document.querySelectorAll("[id^=m-]")].every(mark => document.getElementById("n-" + mark.id.slice(2)))
                """).asBoolean()).isTrue();
    }

    @Test
    void without_scripts_the_findings_are_there() {
        tab.withoutScripts().open(report);
        Path seeds = Path.of(System.getProperty("crossfact.seeds"));
        int findings = Checks.report(seeds).findings().size();
        assertThat(tab.number(
                        "document.querySelectorAll('#plain article, #plain .repeats li, #plain .lesser li').length"))
                .isEqualTo(findings);
        assertThat(tab.text("document.querySelector('#plain').innerText")).contains("Takeo Kishida", "Rules");
    }

    @Test
    void the_first_stop_skips_to_the_report_and_every_stop_can_be_seen() {
        tab.open(report + "#/findings");
        tab.tabulator();
        assertThat(tab.text("document.activeElement.textContent")).isEqualTo("Skip to the report");
        for (int stop = 0; stop < 40; stop++) {
            tab.tabulator();
            assertThat(tab.text("getComputedStyle(document.activeElement).outlineStyle"))
                    .as(tab.text("document.activeElement.outerHTML"))
                    .isNotEqualTo("none");
        }
    }

    @Test
    void what_was_set_apart_can_be_hidden_and_is_then_passed_by() {
        tab.open(report + "#/a/japan-ministers-europe.txt");
        assertThat(tab.number("document.querySelectorAll('.apart').length")).isPositive();
        tab.run("document.getElementById('without-apart').click()");
        assertThat(tab.run("[...document.querySelectorAll('.apart')].some(part => part.checkVisibility())")
                        .asBoolean())
                .isFalse();
    }
}
