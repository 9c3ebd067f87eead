package org.crossfact.core.orthography.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.crossfact.core.Corpus;
import org.crossfact.core.Corpus.Marked;
import org.crossfact.core.Corpus.Row;
import org.crossfact.core.Samples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RepetitionsInARowTest {

    private static final String CORPUS = "repetitions-in-a-row.txt";

    @TestFactory
    Stream<DynamicTest> wordsThatSlippedInTwiceAreFound() {
        return tests(
                "slipped",
                row -> assertThat(found(Marked.of(row.text())))
                        .containsExactly(Marked.of(row.text()).words()));
    }

    @TestFactory
    Stream<DynamicTest> wordsThatAreMeantTwiceAreLeft() {
        return tests("meant", row -> assertThat(found(Marked.of(row.text()))).isEmpty());
    }

    private static Stream<DynamicTest> tests(String section, Consumer<Row> test) {
        return Corpus.section(RepetitionsInARowTest.class, CORPUS, section).stream()
                .map(row -> DynamicTest.dynamicTest(row.text(), () -> test.accept(row)));
    }

    private static List<String> found(Marked row) {
        String text = row.text();
        return RepetitionsInARow.of(Samples.page(text)).stream()
                .map(repetition -> repetition.whole().in(text))
                .toList();
    }
}
