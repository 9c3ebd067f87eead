package org.crossfact.core.extract.date.relative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.Corpus;
import org.crossfact.core.Corpus.Marked;
import org.crossfact.core.Samples;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.How;
import org.crossfact.core.value.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads {@code relative.en.txt}: dates told by their distance from the publication date or from a date told before. */
final class RelativeDateCorpusTest {

    private static final String FILE = "relative.en.txt";
    private static final String PUBLISHED = "2024-06-15";

    record Expected(String edtf, Marked text) {}

    static Stream<Expected> read() {
        return phrasings("read");
    }

    static Stream<Expected> told() {
        return phrasings("told");
    }

    private static Stream<Expected> phrasings(String section) {
        return Corpus.section(RelativeDateCorpusTest.class, FILE, section).stream()
                .flatMap(row -> {
                    int colon = row.text().indexOf(": ");
                    String edtf = row.text().substring(0, colon);
                    return Stream.of(row.text().substring(colon + 2).split(" \\| "))
                            .map(text -> new Expected(edtf, Marked.of(text)));
                });
    }

    @ParameterizedTest
    @MethodSource("read")
    void aDistanceFromThePublicationDateIsCounted(Expected expected) {
        assertThat(values(Samples.calendarDates(Samples.dated(expected.text().text(), PUBLISHED)), expected))
                .containsExactly(expected.edtf());
    }

    @ParameterizedTest
    @MethodSource("read")
    void withoutAPublicationDateNothingIsInvented(Expected expected) {
        if (!expected.text().words().matches(".*20\\d\\d")) {
            assertThat(Samples.calendarDates(Samples.undated(expected.text().text())))
                    .noneMatch(date -> date.value()
                            .flatMap(When::single)
                            .filter(one -> one.hasYear())
                            .isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("told")
    void aDistanceFromTheDateToldBeforeIsCountedFromThatDate(Expected expected) {
        assertThat(values(Samples.calendarDates(Samples.dated(expected.text().text(), PUBLISHED)), expected))
                .containsExactly(expected.edtf());
        assertThat(values(Samples.calendarDates(Samples.undated(expected.text().text())), expected))
                .containsExactly(expected.edtf());
    }

    private static List<String> values(List<Claim<When>> dates, Expected expected) {
        return dates.stream()
                .filter(date -> date.quote().equals(expected.text().words()))
                .peek(date -> assertThat(date.readings()).allMatch(reading -> reading.how() == How.INFERRED))
                .map(date -> date.value().orElseThrow().date().edtf())
                .toList();
    }

    static Stream<String> none() {
        return Corpus.section(RelativeDateCorpusTest.class, FILE, "no relative date").stream()
                .map(Corpus.Row::text);
    }

    @ParameterizedTest
    @MethodSource("none")
    void otherWordsAreNoDates(String text) {
        assertThat(Samples.calendarDates(Samples.dated(text, PUBLISHED))).isEmpty();
    }
}
