package org.crossfact.core.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.extract.Overlaps;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.date.family.DateRecognisers;
import org.crossfact.core.extract.figure.FigureRecognisers;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.extract.sheet.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationsTest {

    private static final Extraction EXTRACTION = extraction();

    private static Extraction extraction() {
        List<Recogniser> numbers = Stream.of(DateRecognisers.absolute(), FigureRecognisers.all())
                .flatMap(List::stream)
                .toList();
        return new Extraction(
                List.of(new Extraction.Family(numbers, List.of(new Overlaps()))), List.of(new Relations()), List.of());
    }

    private static List<String> relations(String text) {
        Article article = Article.of("text", text, Metadata.NONE);
        return EXTRACTION.extract(Understanding.of(article)).claims().stream()
                .filter(claim -> claim.kind() != (Object) Kinds.FIGURE && claim.kind() != (Object) Kinds.DATE)
                .map(RelationsTest::text)
                .toList();
    }

    private static <V> String text(Claim<V> claim) {
        return "[" + claim.quote() + "] "
                + claim.kind().codec().text(claim.value().orElseThrow());
    }

    /** Sentences, a line each; behind " => " what is read in them, nothing where nothing is certain. */
    private static List<String> sentences() throws IOException {
        try (InputStream file = Objects.requireNonNull(RelationsTest.class.getResourceAsStream("relations.en.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsWhatIsCertainAndNothingElse(String line) {
        int arrow = line.indexOf(" =>");
        String expected = line.substring(arrow + " =>".length()).strip();

        assertThat(String.join(" ", relations(line.substring(0, arrow)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3", "three towns:", "two (", "rose from", "up", "rose by ,", "two: \uD800, \uDC00 and x"})
    void endsOnBrokenText(String text) {
        assertThatCode(() -> relations(text)).doesNotThrowAnyException();
    }

    @Test
    void endsOnLongLists() {
        String list = "three towns: " + "Ulm, ".repeat(20_000) + "rose from 1 to 2 ".repeat(20_000);

        assertThatCode(() -> relations(list)).doesNotThrowAnyException();
    }
}
