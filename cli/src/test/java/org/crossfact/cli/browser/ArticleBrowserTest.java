package org.crossfact.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of an article with its marks and notes: what is drawn where, and what a key does. */
class ArticleBrowserTest extends BrowserTest {

    private static String report;

    private Tab tab;

    @BeforeAll
    static void start() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("ferry.txt"), """
                Ferry pier to reopen after repairs

                WESTPORT, 4 May 2021 (Reuters) - The pier of Westport will reopen in June, the harbour board said on Tuesday.

                It was closed on April 31, 2020, after a storm, and opened first in 19 52. About 20 0,000 people used it each year.
                The board met on March32, 2021, and on Monday, 3 February 2021. Repairs began on 30 February 2021 and
                will have cost four million euros. The last ferry left on Sunday, 6 March 2020.
                """);
        report = ReportFile.of(articles, folder.resolve("article.html")).toUri() + "#/a/ferry.txt";
    }

    @BeforeEach
    void open() {
        tab = browser.tab();
        tab.open(report);
        tab.run("localStorage.clear()");
        tab.open("about:blank").open(report);
    }

    @AfterEach
    void close() {
        assertThat(tab.complaints()).isEmpty();
        tab.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 480, 700, 960, 1100, 1440})
    void the_number_of_a_note_stays_on_the_line_of_its_word(int width) {
        tab.size(width, 900);
        assertThat(tab.number("document.querySelectorAll('.words .number').length"))
                .isGreaterThan(3);
        assertThat(tab.text("""
                JSON.stringify([...document.querySelectorAll(".words .number")].filter(number => {
                  const words = document.createRange();
                  const walker = document.createTreeWalker(number.closest(".words"), NodeFilter.SHOW_TEXT);
                  let before;
                  for (let text = walker.nextNode(); text && number.compareDocumentPosition(text) & 2; text = walker.nextNode()) {
                    before = text;
                  }
                  words.setStart(before, before.length - 1);
                  words.setEnd(before, before.length);
                  return Math.abs(words.getBoundingClientRect().top - number.getBoundingClientRect().top) > 20;
                }).map(number => number.dataset.number))
                """)).isEqualTo("[]");
    }

    @Test
    void a_blank_that_cuts_a_number_is_drawn_and_stays_a_blank() {
        assertThat(tab.text("[...document.querySelectorAll('.words mark')].map(mark => mark.textContent)"
                        + ".find(words => words.startsWith('19'))"))
                .isEqualTo("19 52");
        assertThat(tab.text("[...document.querySelectorAll('.words .gap')].map(gap => gap.textContent).join('|')"))
                .startsWith(" ");
    }

    @Test
    void notes_stand_in_order_beside_their_words_and_never_over_each_other() {
        assertThat(tab.run("""
                (() => {
                  const boxes = [...document.querySelectorAll(".sheet > .gloss")].map(note => note.getBoundingClientRect());
                  return boxes.length > 3 && boxes.every((box, at) => at === 0 || boxes[at - 1].bottom <= box.top);
                })()
                """).asBoolean()).isTrue();
        assertThat(tab.number("""
                Math.max(...[...document.querySelectorAll(".sheet > .gloss")].map(note => Math.abs(
                  note.getBoundingClientRect().top - document.getElementById("m-" + note.dataset.finding).getBoundingClientRect().top)))
                """)).isLessThan(320);
    }

    @Test
    void keys_go_from_note_to_note_and_decide() {
        tab.press("j").press("j");
        String id = tab.text("document.activeElement.dataset.finding");
        tab.press("r");
        assertThat(tab.text("document.activeElement.dataset.finding")).isNotEqualTo(id);
        tab.press("k");
        assertThat(tab.text("document.activeElement.id")).isEqualTo("n-" + id);
        assertThat(tab.text("document.activeElement.querySelector('.status').textContent"))
                .isEqualTo("reviewed");
        assertThat(tab.number("document.querySelectorAll('mark.decided').length"))
                .isOne();
        tab.press("o");
        assertThat(tab.text("document.getElementById('n-" + id + "').className"))
                .contains("open");
        tab.press("r");
        assertThat(tab.number("document.querySelectorAll('mark.decided').length"))
                .isZero();
    }

    @Test
    void a_number_in_the_text_leads_to_its_note_and_the_note_back() {
        tab.run("document.querySelectorAll('.words .number')[1].click()");
        String id = tab.text("document.activeElement.dataset.finding");
        assertThat(tab.number("document.querySelectorAll('.gloss.tied').length"))
                .isOne();
        tab.run("document.activeElement.querySelector('.number').click()");
        assertThat(tab.text("document.activeElement.dataset.of")).isEqualTo(id);
        tab.press("l");
        assertThat(tab.text("document.querySelector('#n-' + CSS.escape('" + id + "') + ' .status').textContent"))
                .isEqualTo("left for now");
    }

    @Test
    void what_claims_say_fits_a_narrow_screen() {
        tab.size(320, 640);
        tab.run("document.getElementById('with-claims').click()");
        assertThat(tab.number("Math.max(...[...document.querySelectorAll('.claim')].map(claim => {"
                        + " claim.focus(); return document.documentElement.scrollWidth; }))"))
                .isLessThanOrEqualTo(320);
    }
}
