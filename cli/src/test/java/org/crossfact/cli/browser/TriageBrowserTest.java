package org.crossfact.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.crossfact.cli.Checks;
import org.crossfact.core.finding.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader is shown first, what is held back, and who is not blamed. */
class TriageBrowserTest extends BrowserTest {

    private static List<Finding> findings;
    private static String report;

    private Tab tab;

    @BeforeAll
    static void start() {
        Path seeds = Path.of(System.getProperty("crossfact.seeds"));
        findings = Checks.report(seeds).findings();
        report = ReportFile.of(seeds, folder.resolve("triage.html")).toUri().toString();
    }

    @BeforeEach
    void open() {
        tab = browser.tab();
    }

    @AfterEach
    void close() {
        assertThat(tab.complaints()).isEmpty();
        tab.close();
    }

    @Test
    void the_overview_begins_with_what_is_grave_and_sure() {
        tab.open(report);
        assertThat(tab.number("document.querySelectorAll('[aria-labelledby=first] .card').length"))
                .isBetween(2, 5);
        assertThat(tab.run("[...document.querySelectorAll('[aria-labelledby=first] .card > .meta')].every(line =>"
                                + " /error/.test(line.textContent) && /high confidence/.test(line.textContent))")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void each_finding_is_counted_in_one_article_and_no_article_is_blamed_for_what_it_bears_out() {
        tab.open(report + "#/articles");
        assertThat(tab.number("[...document.querySelectorAll('tbody tr')].flatMap(row =>"
                        + " [...row.querySelectorAll('td.count')].slice(-3)).reduce((sum, cell) =>"
                        + " sum + (parseInt(cell.textContent) || 0), 0)"))
                .isEqualTo(findings.size());
        tab.go("#/a/tokyo-nato-talks.md");
        assertThat(tab.number("document.querySelectorAll('.gloss.cited').length"))
                .isPositive();
        assertThat(tab.number("document.querySelectorAll('.gloss.cited .severity').length"))
                .isZero();
    }

    @Test
    void values_of_one_article_stand_side_by_side_each_with_its_words() {
        Finding office = findings.stream()
                .filter(finding -> finding.rule().id().equals("people/office-agrees"))
                .findFirst()
                .orElseThrow();
        tab.open(report + "#f=" + office.id());
        assertThat(tab.number("document.querySelectorAll('.side').length")).isEqualTo(2);
        assertThat(tab.text("document.querySelectorAll('.side')[0].textContent"))
                .contains("Liang Wenshan, chief executive")
                .doesNotContain("executive director");
        assertThat(tab.text("document.querySelectorAll('.side')[1].textContent"))
                .contains("Liang Wenshan, executive director")
                .doesNotContain("chief executive");
    }

    @Test
    void one_decision_holds_for_the_same_words_elsewhere() {
        tab.open(report + "#/findings?q=stands+after+the+year+january");
        assertThat(tab.number("document.querySelectorAll('article.card').length"))
                .isOne();
        tab.press("j").press("l").go("#/decisions");
        assertThat(tab.number("document.querySelectorAll('main tbody tr').length"))
                .isEqualTo(2);
    }
}
