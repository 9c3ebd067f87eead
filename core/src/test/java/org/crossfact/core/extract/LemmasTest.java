package org.crossfact.core.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

    @ParameterizedTest
    @CsvSource({
        "countries, country",
        "houses, house",
        "airmen, airman",
        "people, person",
        "classes, class",
        "vehicles, vehicle",
        "boxes, box",
        "buses, bus",
        "news, news",
        "analyses, analysis",
        "cases, case"
    })
    void nouns_lose_their_plural(String word, String lemma) {
        assertThat(Lemmas.noun(word)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "killed, kill",
        "died, die",
        "rising, rise",
        "rose, rise",
        "spends, spend",
        "spent, spend",
        "damaged, damage",
        "carries, carry",
        "carried, carry",
        "planned, plan",
        "reaches, reach",
        "increasing, increase"
    })
    void verbs_lose_their_endings(String word, String lemma) {
        assertThat(Lemmas.verb(word)).contains(lemma);
    }
}
