package org.crossfact.core.orthography.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "because", "colour", "color", "defence", "defense", "zoos", "skilful", "naiveté"})
    void knowsCommonWordsOfBothSpellings(String word) {
        assertThat(Dictionary.isWord(word)).isTrue();
        assertThat(Dictionary.isName(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"monday", "germany", "london", "october"})
    void knowsWhatIsWrittenWithACapitalOnly(String word) {
        assertThat(Dictionary.isName(word)).isTrue();
        assertThat(Dictionary.isWord(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"may", "turkey", "china", "polish"})
    void countsAWordWithACommonMeaningAsCommon(String word) {
        assertThat(Dictionary.isWord(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ofthe", "zzzz", "Because", "\ud800", "^"})
    void knowsNothingElse(String word) {
        assertThat(Dictionary.knows(word)).isFalse();
    }
}
