package org.crossfact.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-07-01T07:42:37+08:00 | 2024-07-01T07:42:37+08:00",
                "2024-07-01T07:42:37.123Z | 2024-07-01T07:42:37Z",
                "2024-07-01 07:42 | 2024-07-01T07:42:00",
                "2024-07-01T07:42:37+0800 | 2024-07-01T07:42:37+08:00",
                "2024-7-1 | 2024-07-01",
                "2024/07/01 | 2024-07-01",
                "20240701 | 2024-07-01",
                "20240701T074237Z | 2024-07-01T07:42:37Z",
                "July 1, 2024 | 2024-07-01",
                "1 July 2024 | 2024-07-01",
                "Mon, 01 Jul 2024 07:42:37 GMT | 2024-07-01T07:42:37Z",
                "Monday, July 1, 2024 | 2024-07-01",
                "Mon Jul 01 07:42:37 UTC 2024 | 2024-07-01T07:42:37Z",
                "1 Jul 2024, 07:42 | 2024-07-01T07:42:00",
                "1719819757 | 2024-07-01T07:42:37Z",
                "25/12/2023 | 2023-12-25",
                "12/25/2023 | 2023-12-25",
                "5.12.2023 | 2023-12-05",
                "5 avril 2021 | 2021-04-05",
                "lundi 1er mars 2021 | 2021-03-01",
                "3. M\u00e4rz 2019 | 2019-03-03",
                "Dienstag, 3. M\u00e4rz 2019, 10:30 Uhr | 2019-03-03",
                "12 de octubre de 2020 | 2020-10-12",
                "7 \u0430\u043f\u0440\u0435\u043b\u044f 2021 | 2021-04-07",
                "2024\u5e747\u67081\u65e5 | 2024-07-01"
            })
    void dates_that_can_be_read_in_one_way_become_iso(String written, String iso) {
        assertThat(WrittenDate.iso(written)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5/12/2023",
                "30 February 2024",
                "31. Juni 2019",
                "5 avril",
                "2024-02-30",
                "Tuesday, July 1, 2024",
                "yesterday",
                "7:42",
                "2024-13-01"
            })
    void others_stay_as_they_are_written(String written) {
        assertThat(WrittenDate.iso(written)).isEqualTo(written);
    }
}
