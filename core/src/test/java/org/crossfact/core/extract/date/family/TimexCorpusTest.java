package org.crossfact.core.extract.date.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.Corpus;
import org.crossfact.core.Corpus.Marked;
import org.crossfact.core.Samples;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.value.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads {@code timex.en.txt}: lengths, habits, vague references and times of day by their TIMEX3 values. */
final class TimexCorpusTest {

    private static final String FILE = "timex.en.txt";
    private static final String NONE = "none";
    private static final String PUBLISHED = "2024-06-15";

    record Expected(String timex, Marked text) {}

    static Stream<Expected> phrasings() {
        return Corpus.rows(TimexCorpusTest.class, FILE).stream()
                .filter(row -> !row.section().equals(NONE))
                .flatMap(row -> {
                    int colon = row.text().indexOf(": ");
                    return Stream.of(row.text().substring(colon + 2).split(" \\| "))
                            .map(text -> new Expected(row.text().substring(0, colon), Marked.of(text)));
                });
    }

    @ParameterizedTest
    @MethodSource("phrasings")
    void everyPhrasingIsReadAtItsVeryWords(Expected expected) {
        Map<String, String> read = Samples.dates(Samples.dated(expected.text().text(), PUBLISHED)).stream()
                .collect(Collectors.toMap(Claim::quote, TimexCorpusTest::timex, (one, other) -> one));

        assertThat(read).containsEntry(expected.text().words(), expected.timex());
    }

    private static String timex(Claim<When> claim) {
        return claim.value().map(When::timex).orElse("");
    }

    static Stream<String> none() {
        return Corpus.section(TimexCorpusTest.class, FILE, NONE).stream().map(Corpus.Row::text);
    }

    @ParameterizedTest
    @MethodSource("none")
    void otherWordsTellNoTime(String text) {
        List<Claim<When>> read = Samples.dates(Samples.dated(text, PUBLISHED));

        assertThat(read.stream().map(Claim::quote)).isEmpty();
    }
}
