package org.crossfact.core.extract.date.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.crossfact.core.Corpus.Marked;
import org.crossfact.core.Samples;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Span;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WeekdayBesideTest {

    private static Claim<When> dayIn(Article article, Span marked) {
        List<Claim<When>> days = Samples.calendarDates(article).stream()
                .filter(claim -> claim.span().overlaps(marked))
                .toList();
        assertThat(days).as("dates at the marks of: %s", article.text()).hasSize(1);
        return days.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "They met on [[Tuesday, January 31, 2023]] in Oslo.; TUESDAY",
                "They met on [[Monday, January 31, 2023]] in Oslo.; MONDAY",
                "They met on [[Tuesday 31 January 2023]] in Oslo.; TUESDAY",
                "They met on [[Tuesday, 31 January 2023]] in Oslo.; TUESDAY",
                "They met on [[Tuesday, the 31st of January 2023]] in Oslo.; TUESDAY",
                "They met on [[Tue, 31 Jan 2023]] in Oslo.; TUESDAY",
                "They met on [[Tue., Jan. 31, 2023]] in Oslo.; TUESDAY",
                "They met on [[January 31, 2023 (Tuesday)]] in Oslo.; TUESDAY",
                "They met on [[31 January 2023 (Sunday)]] in Oslo.; SUNDAY",
                "They met on [[31 January 2023, a Tuesday]], in Oslo.; TUESDAY",
                "They met on [[Tuesday (January 31, 2023)]] in Oslo.; TUESDAY",
                "They met on [[Tuesday, 2023-01-31]] in Oslo.; TUESDAY"
            })
    void aWeekdayBesideADateIsKeptWhetherOrNotItFits(String row, DayOfWeek weekday) {
        Marked marked = Marked.of(row);

        Claim<When> day = dayIn(Samples.undated(marked.text()), new Span(marked.start(), marked.end()));

        When when = day.value().orElseThrow();
        assertThat(when.date().edtf()).isEqualTo("2023-01-31");
        assertThat(when.weekday()).contains(weekday);
        assertThat(when.stated())
                .containsExactlyInAnyOrder(DatePart.WEEKDAY, DatePart.YEAR, DatePart.MONTH, DatePart.DAY);
        assertThat(day.quote()).isEqualTo(day.span().in(marked.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They left on Monday. [[January 31, 2023]] was a holiday.",
                "They left on Monday\n\n[[January 31, 2023]] was a holiday.",
                "It was on [[January 31, 2023]]. Monday is the day of rest.",
                "Ruby Tuesday and 12 others met on [[January 31, 2023]] in Oslo.",
                "It was founded on [[January 31, 2023]] and is shut each Monday.",
                "The sun, on [[January 31, 2023]], did not rise.",
                "He sat on [[January 31, 2023]] in Oslo."
            })
    void aWeekdayElsewhereDoesNotBelongToTheDate(String row) {
        Marked marked = Marked.of(row);

        Claim<When> day = dayIn(Samples.undated(marked.text()), new Span(marked.start(), marked.end()));

        assertThat(day.value().orElseThrow().weekday()).isEmpty();
        assertThat(day.quote()).isEqualTo("January 31, 2023");
    }
}
