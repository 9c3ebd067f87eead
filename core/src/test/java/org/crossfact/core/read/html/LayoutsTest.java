package org.crossfact.core.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.StatedDate;
import org.crossfact.core.document.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stories in many layouts: the article stays, what stands around it is set apart, and what is stated is found. */
class LayoutsTest {

    static Stream<String> layouts() {
        return Layouts.names().stream();
    }

    static Stream<Layouts.Composed> pages() {
        return layouts().flatMap(layout -> Layouts.compose(layout).stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void article_stays_and_furniture_is_set_apart(Layouts.Composed page) {
        LayoutScore score = LayoutScore.of(Pages.read(page.html()), page.gold());

        assertThat(score.lostShare()).as(score.toString()).isLessThanOrEqualTo(0.01);
        assertThat(score.setApartShare()).as(score.toString()).isGreaterThanOrEqualTo(0.92);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void little_of_the_page_is_left_in_the_article(String layout) {
        LayoutScore score = Layouts.compose(layout).stream()
                .map(page -> LayoutScore.of(Pages.read(page.html()), page.gold()))
                .reduce(LayoutScore::plus)
                .orElseThrow();

        assertThat(score.setApartShare()).as(score.toString()).isGreaterThanOrEqualTo(0.92);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headline_is_the_storys(Layouts.Composed page) {
        Article read = Pages.read(page.html());

        assertThat(read.layout())
                .filteredOn(block -> block.zone() == Zone.HEADLINE)
                .first()
                .extracting(block -> block.span().in(read.text()))
                .isEqualTo(page.story().value("headline"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_the_page_states_is_found_and_nothing_else(Layouts.Composed page) {
        Metadata stated = Pages.read(page.html()).metadata();

        assertThat(stated.title()).isEqualTo(page.story().value("headline"));
        assertThat(stated.date()).isEqualTo(expected(page, "date", "iso"));
        assertThat(stated.dates().stream()
                        .filter(StatedDate::modified)
                        .map(StatedDate::date)
                        .distinct())
                .containsExactly(modified(page));
        assertThat(stated.author()).isEqualTo(expected(page, "author", "author"));
        assertThat(stated.source()).isEqualTo(expected(page, "source", "source"));
        assertThat(stated.url()).isEqualTo(expected(page, "url", "url"));
        assertThat(stated.language()).isEqualTo(expected(page, "language", "language"));
    }

    private static String expected(Layouts.Composed page, String field, String value) {
        String own = page.states().stream()
                .filter(state -> state.startsWith(field + "="))
                .map(state -> state.substring(field.length() + 1).replace('_', ' '))
                .findFirst()
                .orElse("");
        return page.states().contains(field) ? page.story().value(value) : own;
    }

    private static String[] modified(Layouts.Composed page) {
        return page.states().contains("modified") ? new String[] {page.story().value("modified")} : new String[0];
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_block_has_a_reason(Layouts.Composed page) {
        assertThat(Pages.read(page.html()).layout()).extracting(Block::why).noneMatch(String::isBlank);
    }
}
