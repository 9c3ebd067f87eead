package org.crossfact.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clean news in other languages: their own habits of writing are no slips, and their dates and figures no conflicts. */
class OtherLanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr", "it", "ja", "nl", "pl", "ru"})
    void cleanTextIsLeftAlone(String language) throws IOException {
        String text = text(language + ".txt");
        try (MemoryShuffle shuffle = new MemoryShuffle()) {
            Report report = Assembly.checker(Assembly.rules(), new CheckOptions(false, 1), "test")
                    .check(Stream.of(Texts.of(language, text)), shuffle);

            assertThat(report.incomplete()).isEmpty();
            assertThat(report.findings()).extracting(Finding::rule).isEmpty();
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(OtherLanguagesTest.class.getResourceAsStream("other-languages/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
