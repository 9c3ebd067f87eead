package org.crossfact.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Reason;
import org.crossfact.core.value.Undated;
import org.crossfact.core.value.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateComparerTest {

    private static final long SEED = 23L;
    private static final DateComparer COMPARER = new DateComparer();

    private static When when(DateValue date) {
        return new When(date, Set.of(), Optional.empty());
    }

    private static When when(String edtf) {
        return when(DateValue.parse(edtf).orElseThrow());
    }

    /** The same day told less and less precisely. */
    private static List<When> tellings(LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        return List.of(
                when(PartialDate.of(day)),
                when(PartialDate.ofMonth(year, month)),
                when(PartialDate.ofMonth(year, 33 + (month - 1) / 3)),
                when(PartialDate.ofMonth(year, month <= 6 ? 40 : 41)),
                when(PartialDate.ofYear(year)),
                when(PartialDate.ofDecade(year / 10 * 10)),
                when(PartialDate.ofCentury(year / 100 * 100)));
    }

    @Test
    void aDateIsCompatibleWithEveryCoarserTellingOfItself() {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            List<When> tellings = tellings(LocalDate.of(1000, 1, 1).plusDays(random.nextInt(400_000)));
            for (int fine = 0; fine < tellings.size(); fine++) {
                for (int coarse = 0; coarse < tellings.size(); coarse++) {
                    assertThat(COMPARER.compare(tellings.get(fine), tellings.get(coarse))
                                    .agreement())
                            .as("seed %d: %s and %s", SEED, tellings.get(fine), tellings.get(coarse))
                            .isEqualTo(fine == coarse ? Agreement.SAME : Agreement.COMPATIBLE);
                }
            }
        }
    }

    @Test
    void comparingIsSymmetricAndEveryDateIsTheSameAsItself() {
        Random random = new Random(SEED + 1);
        List<When> dates = new ArrayList<>(List.of(
                when("P5Y"),
                when("P3M"),
                when("XXXX-01-05"),
                when("XXXX-01"),
                when("2024-07-19/2024-07-25"),
                when("2014/2016"),
                when("XXXX-06-03/XXXX-06-07"),
                when("2024-06-03/XXXX-06-07"),
                when("2016-11-XX"),
                when("2015-24")));
        for (int i = 0; i < 20; i++) {
            dates.addAll(tellings(LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4000))));
        }
        for (When one : dates) {
            assertThat(COMPARER.compare(one, one).agreement()).isEqualTo(Agreement.SAME);
            for (When other : dates) {
                assertThat(COMPARER.compare(one, other))
                        .as("seed %d: %s and %s", SEED + 1, one, other)
                        .isEqualTo(COMPARER.compare(other, one));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2015-03-05, 2015-03-05, SAME",
        "2015-03-05, 2015-03-06, DIFFERENT",
        "2015-03-05, 2015-03, COMPATIBLE",
        "2015-03-05, 2015-04, DIFFERENT",
        "2015-03-05, XXXX-03-05, COMPATIBLE",
        "2015-03-05, XXXX-04-05, DIFFERENT",
        "2014, 2015, DIFFERENT",
        "201X, 2015-03, COMPATIBLE",
        "201X, 2020, DIFFERENT",
        "18XX, 1899, COMPATIBLE",
        "2022-22, 2022-07, COMPATIBLE",
        "2022-22, 2022-12, DIFFERENT",
        "2023-35, 2023-40, DIFFERENT",
        "2024-07-19/2024-07-25, 2024-07-20, COMPATIBLE",
        "2024-07-19/2024-07-25, 2024-07-25, COMPATIBLE",
        "2024-07-19/2024-07-25, 2024-07-26, DIFFERENT",
        "2024-07-19/2024-07-25, 2024, COMPATIBLE",
        "P5Y, P5Y, SAME",
        "P5Y, P6Y, DIFFERENT",
        "P5Y, 2015, INCOMPARABLE",
        "XXXX-06-03/XXXX-06-07, 2024-06-05, INCOMPARABLE",
        "2024-06-03/XXXX-06-07, 2024-06-05, INCOMPARABLE",
        "2024-06-03/XXXX-06-07, 2023/2025, INCOMPARABLE"
    })
    void datesDifferOnlyWhenTheyExcludeEachOther(String one, String other, Agreement agreement) {
        assertThat(COMPARER.compare(when(one), when(other)).agreement()).isEqualTo(agreement);
    }

    @Test
    void aCoarserDateAgreesBecauseOfItsGranularity() {
        assertThat(COMPARER.compare(when("2015"), when("2015-03")).reason()).isEqualTo(Reason.GRANULARITY);
    }

    @Test
    void minutes_tell_hours_apart_and_hours_alone_may_be_those_of_another_zone() {
        assertThat(COMPARER.compare(at("06:47"), at("06:17")).agreement()).isEqualTo(Agreement.DIFFERENT);
        assertThat(COMPARER.compare(at("06:47"), at("06:47")).agreement()).isEqualTo(Agreement.SAME);
        assertThat(COMPARER.compare(at("06:47"), at("08:47")).agreement()).isEqualTo(Agreement.INCOMPARABLE);
        assertThat(COMPARER.compare(at("06:47"), When.timex(new Undated(), "FUTURE_REF"))
                        .agreement())
                .isEqualTo(Agreement.INCOMPARABLE);
    }

    private static When at(String time) {
        return When.timex(new Undated(), "XXXX-XX-XXT" + time);
    }

    @Test
    void a_day_of_the_year_is_one_whichever_years_were_inferred() {
        assertThat(COMPARER.compare(dayOfYear("2009-07-01"), dayOfYear("2010-07-01"))
                        .agreement())
                .isEqualTo(Agreement.COMPATIBLE);
        assertThat(COMPARER.compare(dayOfYear("2010-06-01"), dayOfYear("2010-07-01"))
                        .agreement())
                .isEqualTo(Agreement.DIFFERENT);
    }

    private static When dayOfYear(String edtf) {
        return new When(DateValue.parse(edtf).orElseThrow(), Set.of(DatePart.MONTH, DatePart.DAY), Optional.empty());
    }
}
