package org.crossfact.core.compare.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInStoryTest {

    @ParameterizedTest
    @CsvSource({
        "Ilmar Dorn, Pavel Dorn",
        "Fumio Kishida, Takeo Kishida",
        "Teresa Avelar, Teresa Aguiar",
        "Ryu Shionoya, Ryu Shiota",
        "Nikos Petridis, Nikos Petrakis"
    })
    void anotherGivenNameOrSurnameMayBeMistaken(String name, String other) {
        assertThat(mayBeMistaken(name, other)).isTrue();
        assertThat(mayBeMistaken(other, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Robert Dorn, Bob Dorn",
        "Robert Dorn, Rob Dorn",
        "Sergei Dorn, Sergey Dorn",
        "Ilmar Dorn, Ilmar Dorn",
        "Anna Orlov, Anna Orlova",
        "Ilmar Hase, Ilmar Hasegawa",
        "Ilmar Dorn, Ilmar Brandvik",
        "Ilmar Dorn, Pavel Brandvik"
    })
    void spellingsShortFormsAndOthersMayNot(String name, String other) {
        assertThat(mayBeMistaken(name, other)).isFalse();
        assertThat(mayBeMistaken(other, name)).isFalse();
    }

    private static boolean mayBeMistaken(String name, String other) {
        return NamesInStory.mayBeMistaken(
                NamesInStory.ofTwoWords(name).orElseThrow(),
                NamesInStory.ofTwoWords(other).orElseThrow());
    }
}
