package org.crossfact.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On January 4th              | XXXX-01-04      | true",
                "On January 4th              | XXXX-10-04      | false",
                "On October 24th, 2016       | 2016-10-24      | true",
                "November 2016 (perhaps 4th) | 2016-11         | true",
                "In 2014                     | 2014            | true",
                "2015 / 2016                 | 2016-07         | true",
                "924,730 articles            | 924730          | true",
                "Fumio Kishida               | fumio kishida   | true",
                "Fumio Kishida               | Kishida         | false",
            })
    void anOfferMustSayTheCorrection(String correction, String offer, boolean says) {
        assertThat(Offer.contains(List.of(offer), correction)).isEqualTo(says);
    }
}
