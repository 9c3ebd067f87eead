package org.crossfact.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfact.bench.score.SameDate.Year;
import org.crossfact.core.value.DateValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameDateTest {

    @ParameterizedTest
    @CsvSource({
        "XXXX-01-04, 2017-01-04, true",
        "XXXX-01-04, 2017-04-01, false",
        "2016-11, 2016-11-04, true",
        "2016-11-04, 2016-11, false",
        "2017-01-04, XXXX-01-04, false",
        "XXXX-10-10/XXXX-10-31, 2022-10-10/2022-10-31, true",
        "XXXX-10-10/XXXX-10-31, 2022-10-10, false",
        "2015, nonsense, false",
    })
    void everyPartThatIsWantedMustBeSaid(String wanted, String said, boolean covers) {
        assertThat(SameDate.covers(wanted, said, Year.NEEDED)).isEqualTo(covers);
    }

    @Test
    void aYearThatTheWordsDoNotTellMayStayOpen() {
        assertThat(SameDate.covers("2023-03-11", "XXXX-03-11", Year.MAY_BE_OPEN))
                .isTrue();
    }

    @Test
    void aStretchMayEndOnTheDayAfter() {
        assertThat(HalfOpen.sameStretch(DateValue.parse("199X").orElseThrow(), "1990-01-01/2000-01-01"))
                .isTrue();
        assertThat(HalfOpen.sameStretch(DateValue.parse("2014/2018").orElseThrow(), "2014-01-01/2018-01-01"))
                .isTrue();
        assertThat(HalfOpen.sameStretch(DateValue.parse("2018").orElseThrow(), "2014-01-01/2018-01-01"))
                .isFalse();
    }
}
