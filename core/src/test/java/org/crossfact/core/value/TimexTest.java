package org.crossfact.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexTest {

    @ParameterizedTest
    @CsvSource({
        "2008-03-06, 2008-03-06",
        "2008-03, 2008-03",
        "XXXX-01-05, XXXX-01-05",
        "201X, 201",
        "20XX, 20",
        "2006-36, 2006-Q4",
        "2006-21, 2006-SP",
        "2006-41, 2006-H2",
        "P5Y, P5Y",
        "2006-04-03/2006-04-09, 2006-W14",
        "2016-11-12/2016-11-13, 2016-W45-WE",
        "2006-04-04/2006-04-10, 2006-04-04/2006-04-10",
        "2019-12-30/2020-01-05, 2020-W01",
    })
    void writesEdtfAsTimex3(String edtf, String timex) {
        assertThat(Timex.of(DateValue.parse(edtf).orElseThrow())).isEqualTo(timex);
    }
}
