package org.crossfact.core.orthography.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.Samples;
import org.crossfact.core.document.Page;
import org.crossfact.core.orthography.repetition.Repetition.Form;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionsTest {

    private static final String PARAGRAPH =
            "The council of the harbour town voted on Tuesday evening to keep the last ferry to the islands running.";

    @Test
    void aParagraphThatStandsThreeTimesIsOneRepetition() {
        List<Repetition> found = repetitions(PARAGRAPH + "\n\nNo.\n\n" + PARAGRAPH + "\n\nNo.\n\n" + PARAGRAPH);

        assertThat(found).singleElement().satisfies(repetition -> {
            assertThat(repetition.form()).isEqualTo(Form.PASSAGE);
            assertThat(repetition.places()).hasSize(3);
        });
    }

    @Test
    void paragraphsThatAreRepeatedInARowAreToldTogether() {
        String other = "The line has lost money for years, but the islanders depend on it when the bridge is closed.";
        String both = PARAGRAPH + "\n" + other;

        assertThat(repetitions(both + "\n\n" + both))
                .singleElement()
                .satisfies(
                        repetition -> assertThat(repetition.repeated().length()).isEqualTo(both.length()));
    }

    @Test
    void aListIsToldOnceAndALineOfItOnlyWhereItStandsAlone() {
        String menu = "Home\nPolitics\nMoney and markets in brief\nCulture\nSport\nWeather\n";

        assertThat(repetitions(menu + "Menu\n" + menu + PARAGRAPH))
                .extracting(Repetition::form)
                .containsExactly(Form.LIST);
    }

    @Test
    void caseMarksAndApostrophesMakeNoDifference() {
        assertThat(repetitions("Ferry’s end: islanders fear the winter\nFERRY'S END – ISLANDERS FEAR THE WINTER\n"
                        + PARAGRAPH))
                .hasSize(1);
    }

    @Test
    void aTextOfAScriptWithoutSpacesIsCompared() {
        String headline = "港町の議会は島へ渡る最後のフェリーを残すことを決めた火曜日";

        assertThat(repetitions(headline + "\n" + headline + "\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\n", " \u00a0\u200b\n\ufeff", "\ud800\n\ud800", "•\n•\n•", "x > y > z"})
    void anyTextIsRead(String text) {
        assertThatCode(() -> repetitions(text)).doesNotThrowAnyException();
        assertThatCode(() -> RepetitionsInARow.of(Samples.page(text))).doesNotThrowAnyException();
    }

    @Test
    void theCostIsLinearHoweverOftenALineRecurs() {
        String equal = (PARAGRAPH + "\n").repeat(2_000);
        String alternating = "Home\nSport\nWeather\nMoney\n".repeat(2_000);
        String nearlyEqual = IntStream.range(0, 2_000)
                .mapToObj(
                        i -> PARAGRAPH + " It was boat " + Integer.toString(i, 26) + " of the line that nobody saw.\n")
                .collect(Collectors.joining());
        String oneWord = "ha ".repeat(20_000);

        for (String text : List.of(equal, alternating, nearlyEqual, oneWord, "x".repeat(200_000))) {
            Page page = Samples.page(text);
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
                Repetitions.lists(page);
                Repetitions.passages(page);
                RepetitionsInARow.of(page);
            });
        }
    }

    private static List<Repetition> repetitions(String text) {
        Page page = Samples.page(text);
        return Stream.concat(Repetitions.lists(page).stream(), Repetitions.passages(page).stream())
                .sorted(Comparator.comparing(Repetition::repeated))
                .toList();
    }
}
