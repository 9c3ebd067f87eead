package org.crossfact.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DateValueTest {

    private static final long SEED = 7L;

    @Test
    void everyKindOfValueIsReadBackFromItsEdtf() {
        List<PartialDate> dates = PartialDateTest.randomDates(SEED, 400);
        for (PartialDate date : dates) {
            assertThat(DateValue.parse(date.edtf())).as("seed %d", SEED).contains(date);
        }
        Random random = new Random(SEED);
        for (int i = 0; i < 400; i++) {
            LocalDate from = LocalDate.of(1900 + random.nextInt(200), 1, 1).plusDays(random.nextInt(365));
            DateInterval stretch =
                    new DateInterval(PartialDate.of(from), PartialDate.of(from.plusDays(random.nextInt(1000))));
            assertThat(DateValue.parse(stretch.edtf())).as("seed %d", SEED).contains(stretch);
            Duration length = new Duration(List.of(
                    part(random.nextInt(50), LengthUnit.YEAR),
                    part(random.nextInt(12), LengthUnit.WEEK),
                    part(random.nextInt(90), LengthUnit.MINUTE)));
            assertThat(DateValue.parse(length.edtf())).as("seed %d", SEED).contains(length);
        }
    }

    @Test
    void anIntervalReachesFromTheStartOfItsFirstToTheEndOfItsLastDate() {
        DateValue stretch = DateValue.parse("2020-12/2022-06").orElseThrow();

        assertThat(stretch.earliest()).contains(LocalDate.of(2020, 12, 1));
        assertThat(stretch.latest()).contains(LocalDate.of(2022, 6, 30));
    }

    private static Duration.Part part(int amount, LengthUnit unit) {
        return new Duration.Part(BigDecimal.valueOf(amount), unit);
    }

    @Test
    void twoWeeksLastAsLongAsFourteenDaysButAMonthDoesNot() {
        assertThat(length("P2W").lastsAsLongAs(length("P14D"))).isTrue();
        assertThat(length("P1Y6M").lastsAsLongAs(length("P1.5Y"))).isTrue();
        assertThat(length("PT90M").lastsAsLongAs(length("PT1.5H"))).isTrue();
        assertThat(length("P1M").lastsAsLongAs(length("P30D"))).isFalse();
    }

    private static Duration length(String iso) {
        return (Duration) DateValue.parse(iso).orElseThrow();
    }

    @Test
    void aDurationHasNoPlaceInTheCalendar() {
        DateValue years = DateValue.parse("P5Y").orElseThrow();

        assertThat(years).isEqualTo(Duration.of(BigDecimal.valueOf(5), LengthUnit.YEAR));
        assertThat(years.earliest()).isEmpty();
        assertThat(years.latest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PX",
                "/",
                "2015/",
                "/2015",
                "2015/2016/2017",
                "2015-02-30/2015-03-01",
                "2015-01-01/2015-02-30",
                "2015/P5Y",
                "yesterday"
            })
    void whatIsNoPossibleDateIsNotRead(String text) {
        assertThat(DateValue.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016/2014", "2024-07-25/2024-07-19", "2022-06/2020-12"})
    void aStretchThatEndsBeforeItBeginsIsNoPossibleDate(String text) {
        assertThat(DateValue.parse(text)).isEmpty();
    }

    @Test
    void theKnownPartsOfAStatedDateAreStated() {
        assertThat(When.stated(PartialDate.ofDay(2015, 3, 5)).stated())
                .containsExactlyInAnyOrder(DatePart.YEAR, DatePart.MONTH, DatePart.DAY);
        assertThat(When.stated(PartialDate.ofMonth(PartialDate.UNKNOWN, 3)).stated())
                .containsExactly(DatePart.MONTH);
    }

    @Test
    void fillingInAYearDoesNotMakeItStated() {
        PartialDate told = PartialDate.parse("XXXX-01-05").orElseThrow();

        When filled = When.stated(told).withDate(told.inYear(2017).orElseThrow());

        assertThat(filled.date().edtf()).isEqualTo("2017-01-05");
        assertThat(filled.stated()).containsExactlyInAnyOrder(DatePart.MONTH, DatePart.DAY);
    }

    @Test
    void aWeekdayIsKeptAsWrittenEvenWhereItDoesNotFit() {
        When wrong = When.stated(PartialDate.ofDay(2023, 1, 31)).withWeekday(DayOfWeek.MONDAY);

        assertThat(wrong.weekday()).contains(DayOfWeek.MONDAY);
        assertThat(wrong.stated()).contains(DatePart.WEEKDAY, DatePart.YEAR);
        assertThat(wrong.date().edtf()).isEqualTo("2023-01-31");
    }
}
