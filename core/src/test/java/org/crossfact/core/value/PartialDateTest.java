package org.crossfact.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTest {

    private static final long SEED = 20_240_615L;
    private static final int[] PARTS_OF_YEAR = {21, 22, 23, 24, 33, 34, 35, 36, 40, 41};

    /** Dates of every grain, with and without their parts. */
    static List<PartialDate> randomDates(long seed, int count) {
        Random random = new Random(seed);
        List<PartialDate> dates = new ArrayList<>();
        while (dates.size() < count) {
            dates.add(randomDate(random));
        }
        return dates;
    }

    private static PartialDate randomDate(Random random) {
        int year = 1 + random.nextInt(9999);
        int perhaps = random.nextInt(3) == 0 ? PartialDate.UNKNOWN : year;
        LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
        return switch (random.nextInt(8)) {
            case 0 -> PartialDate.ofCentury(100 + year / 100 % 99 * 100);
            case 1 -> PartialDate.ofDecade(10 + year / 10 % 999 * 10);
            case 2 -> PartialDate.ofYear(year);
            case 3 -> PartialDate.ofMonth(perhaps, 1 + random.nextInt(12));
            case 4 -> PartialDate.ofMonth(perhaps, PARTS_OF_YEAR[random.nextInt(PARTS_OF_YEAR.length)]);
            case 5 -> PartialDate.ofDay(perhaps, PartialDate.UNKNOWN, 1 + random.nextInt(31));
            case 6 -> PartialDate.ofDay(PartialDate.UNKNOWN, day.getMonthValue(), day.getDayOfMonth());
            default -> PartialDate.of(day);
        };
    }

    @Test
    void whatIsWrittenAsEdtfIsReadBackTheSame() {
        for (PartialDate date : randomDates(SEED, 5000)) {
            assertThat(PartialDate.parse(date.edtf()))
                    .as("seed %d, %s", SEED, date.edtf())
                    .contains(date);
        }
    }

    @Test
    void whatIsReadFromEdtfIsWrittenBackTheSame() {
        Random random = new Random(SEED);
        String signs = "0123456789012X-+/";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 4 + 3 * random.nextInt(3);
            for (int at = 0; at < length; at++) {
                text.append(at == 4 || at == 7 ? '-' : signs.charAt(random.nextInt(signs.length())));
            }
            String edtf = text.toString();
            PartialDate.parse(edtf)
                    .ifPresent(
                            date -> assertThat(date.edtf()).as("seed %d", SEED).isEqualTo(edtf));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015-01-01, 2015-12-31",
        "2015-03, 2015-03-01, 2015-03-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2015-03-05, 2015-03-05, 2015-03-05",
        "201X, 2010-01-01, 2019-12-31",
        "18XX, 1800-01-01, 1899-12-31",
        "2023-33, 2023-01-01, 2023-03-31",
        "2023-36, 2023-10-01, 2023-12-31",
        "2023-40, 2023-01-01, 2023-06-30",
        "2023-41, 2023-07-01, 2023-12-31",
        "2016-11-XX, 2016-11-01, 2016-11-30"
    })
    void aDateReachesFromTheFirstToTheLastDayItMayMean(String edtf, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(edtf).orElseThrow();

        assertThat(date.earliest()).contains(first);
        assertThat(date.latest()).contains(last);
    }

    @Test
    void noDateEndsBeforeItBegins() {
        for (PartialDate date : randomDates(SEED + 1, 5000)) {
            assertThat(date.earliest().isPresent()).isEqualTo(date.hasYear());
            assertThat(date.latest().isPresent()).isEqualTo(date.hasYear());
            if (date.hasYear()) {
                assertThat(date.earliest().orElseThrow())
                        .as("seed %d, %s", SEED + 1, date)
                        .isBeforeOrEqualTo(date.latest().orElseThrow());
            }
        }
    }

    @Test
    void twoDatesAgreeInBothDirectionsOrInNone() {
        List<PartialDate> dates = randomDates(SEED + 2, 300);
        for (PartialDate one : dates) {
            assertThat(one.agreesWith(one)).as("seed %d, %s", SEED + 2, one).isTrue();
            for (PartialDate other : dates) {
                assertThat(one.agreesWith(other))
                        .as("seed %d, %s and %s", SEED + 2, one, other)
                        .isEqualTo(other.agreesWith(one));
            }
        }
    }

    @Test
    void fullDatesAgreeOnlyWhenTheyAreTheSameDay() {
        Random random = new Random(SEED + 3);
        for (int i = 0; i < 2000; i++) {
            LocalDate one = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(400));
            LocalDate other = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(400));
            assertThat(PartialDate.of(one).agreesWith(PartialDate.of(other)))
                    .as("seed %d, %s and %s", SEED + 3, one, other)
                    .isEqualTo(one.equals(other));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015-03-05, true",
        "XXXX-03-05, 2015-03-05, true",
        "XXXX-03-05, 2015-03-06, false",
        "XXXX-XX-05, 2015-03-05, true",
        "XXXX-XX-05, 2015-03-06, false",
        "201X, 2015, true",
        "201X, 2020, false",
        "20XX, 201X, true",
        "19XX, 201X, false",
        "2015-22, 2015-07-04, true",
        "2015-22, 2015-01-04, false",
        "2015-24, 2015-07-04, false",
        "2023-35, 2023-08, true",
        "2023-35, 2023-10, false",
        "2023-40, 2023-33, true",
        "2023-40, 2023-36, false"
    })
    void datesAgreeUnlessAPartThatBothKnowDiffers(String one, String other, boolean agree) {
        assertThat(PartialDate.parse(one)
                        .orElseThrow()
                        .agreesWith(PartialDate.parse(other).orElseThrow()))
                .isEqualTo(agree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-02-30",
                "2023-02-29",
                "1900-02-29",
                "2015-13",
                "2015-00",
                "2015-04-31",
                "2015-01-00",
                "2015-01-32",
                "2015-22-05",
                "XXXX-02-30",
                "2015-25",
                "2015-42",
                "0000"
            })
    void whatNoCalendarHasIsNotReadAsADate(String edtf) {
        assertThat(PartialDate.parse(edtf)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "15", "2015-3", "2015-3-5", "15-03-05", "2015-03-05-", "2015-03-05-01", "2015/03/05",
                "20150305", "abcd", " 2015", "2015 ", "+123", "2015-+3", "2X15", "X015", "２０１５"
            })
    void whatIsNotWrittenAsEdtfIsNotReadAsADate(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void aDayThatNoCalendarHasCannotBeMade() {
        assertThatThrownBy(() -> PartialDate.ofDay(2015, 2, 30)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.ofDay(2023, 2, 29)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.ofMonth(2015, 13)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.ofYear(0)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.ofYear(10_000)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void theTwentyNinthOfFebruaryNeedsALeapYearOnceTheYearIsKnown() {
        PartialDate leapDay = PartialDate.parse("XXXX-02-29").orElseThrow();

        assertThat(leapDay.inYear(2024)).contains(PartialDate.ofDay(2024, 2, 29));
        assertThat(leapDay.inYear(2023)).isEmpty();
    }

    @Test
    void aStatedYearIsNeverReplacedByAnImpliedOne() {
        PartialDate stated = PartialDate.ofDay(2015, 3, 5);

        assertThat(stated.inYear(2024)).contains(stated);
    }
}
