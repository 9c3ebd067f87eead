package org.crossfact.core.extract.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.Corpus;
import org.crossfact.core.Samples;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Article;
import org.crossfact.core.extract.Overlaps;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.date.family.DateRecognisers;
import org.crossfact.core.extract.figure.FigureRecognisers;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.extract.sheet.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads {@code chronology.en.txt}, in articles of 4 July 2023: what a sentence says of dates and time together. */
final class ChronologyTest {

    private static final Extraction EXTRACTION = new Extraction(
            List.of(
                    new Extraction.Family(
                            DateRecognisers.absolute(),
                            Stream.concat(
                                            Stream.<Refiner>of(new Overlaps()),
                                            DateRecognisers.refiners(List.of()).stream())
                                    .toList()),
                    new Extraction.Family(FigureRecognisers.all(), List.of(new Overlaps()))),
            List.of(new Chronology()),
            List.of());

    private static List<String> read(String text) {
        Article article = Samples.dated(text, "2023-07-04");
        return EXTRACTION.extract(Understanding.of(article)).claims().stream()
                .filter(claim -> claim.kind() == (Object) Kinds.TELLING || claim.kind() == (Object) Kinds.ELAPSED)
                .map(ChronologyTest::text)
                .toList();
    }

    private static <V> String text(Claim<V> claim) {
        return "[" + claim.quote() + "] "
                + claim.kind().codec().text(claim.value().orElseThrow());
    }

    static Stream<String> sentences() {
        return Corpus.rows(ChronologyTest.class, "chronology.en.txt").stream().map(Corpus.Row::text);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsWhatIsCertainAndNothingElse(String line) {
        int arrow = line.indexOf(" =>");

        assertThat(String.join(" ", read(line.substring(0, arrow))))
                .isEqualTo(line.substring(arrow + " =>".length()).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "will",
                "was in 2020",
                "In 2020,",
                "3 years ago, in",
                "aged 3",
                "born in",
                "the 3rd anniversary of"
            })
    void endsOnBrokenText(String text) {
        assertThatCode(() -> read(text)).doesNotThrowAnyException();
    }

    @Test
    void endsOnLongTextWithoutASentenceEnd() {
        String text = "In June 2020 will be born in 1950 aged 3 years ago, in 1990 to 1993, three years ".repeat(5_000);

        assertThatCode(() -> read(text)).doesNotThrowAnyException();
    }
}
