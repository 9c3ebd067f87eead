package org.crossfact.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Quote;
import org.crossfact.core.value.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteComparerTest {

    private static final QuoteComparer COMPARER = new QuoteComparer();
    private static final String WORDS = "The roof will be open before the first snow";
    private static final PersonName BERG = PersonName.of("Anna Berg", "Anna", "Berg");
    private static final PersonName CARROW = PersonName.of("Louis Carrow", "Louis", "Carrow");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The roof will be open before the first snow.   | SAME         | EQUAL
            the roof will be open, before the First snow   | SAME         | EQUAL
            The door will be open before the first snow    | DIFFERENT    | SAME_WORDS
            The roof will be shut before the first snow    | DIFFERENT    | SAME_WORDS
            The roof will be opens before the first snow   | COMPATIBLE   | VARIANT
            The roof will be open after the first snow     | COMPATIBLE   | VARIANT
            The roof will be open before the 1st snow      | COMPATIBLE   | VARIANT
            The roof will be open before the first Easter  | COMPATIBLE   | VARIANT
            The roof will be open before the first stow    | COMPATIBLE   | VARIANT
            The door will be open before the last snow     | INCOMPARABLE | OTHER_SUBJECT
            The roof will be open before the snow          | INCOMPARABLE | OTHER_SUBJECT
            """)
    void only_a_plain_word_in_the_place_of_another_is_a_slip(String other, String agreement, String reason) {
        Comparison comparison = COMPARER.compare(said(WORDS, null), said(other, null));

        assertThat(comparison.agreement()).hasToString(agreement);
        assertThat(comparison.reason()).hasToString(reason);
        assertThat(COMPARER.compare(said(other, null), said(WORDS, null))).isEqualTo(comparison);
    }

    @Test
    void words_of_one_meaning_are_two_translations() {
        assertThat(COMPARER.compare(said(WORDS + " starts", null), said(WORDS + " begins", null)))
                .isEqualTo(Comparison.compatible(Reason.VARIANT));
        assertThat(COMPARER.compare(said(WORDS + " starts", null), said(WORDS + " ends", null))
                        .agreement())
                .isEqualTo(Agreement.DIFFERENT);
    }

    @Test
    void the_same_words_have_one_speaker() {
        assertThat(COMPARER.compare(said(WORDS, BERG), said(WORDS, CARROW)))
                .isEqualTo(Comparison.different(Reason.SAME_WORDS));
        assertThat(COMPARER.compare(said(WORDS, BERG), said(WORDS, null))).isEqualTo(Comparison.same());
        assertThat(COMPARER.compare(said(WORDS, BERG), said(WORDS, PersonName.of("A. Berg", "A.", "Berg"))))
                .isEqualTo(Comparison.same());
    }

    @Test
    void two_who_say_nearly_the_same_are_two() {
        assertThat(COMPARER.compare(said(WORDS, BERG), said(WORDS.replace("roof", "door"), CARROW)))
                .isEqualTo(Comparison.incomparable(Reason.OTHER_PERSON));
    }

    private static Quote said(String words, @Nullable PersonName speaker) {
        return new Quote(words, Optional.ofNullable(speaker));
    }
}
