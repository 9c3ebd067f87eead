package org.crossfact.rules.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.finding.Report;
import org.crossfact.core.read.Intake;
import org.crossfact.rules.engine.ArticleFile;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.CheckOptions;
import org.crossfact.rules.engine.MemoryShuffle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CleanSentencesTest {

    private static Stream<String> sentences() throws IOException {
        try (InputStream file = Objects.requireNonNull(CleanSentencesTest.class.getResourceAsStream("clean.en.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aCleanSentenceStaysSilent(String sentence) {
        assertThat(findings(sentence)).isEmpty();
    }

    @Test
    void cleanSentencesStaySilentAsOneArticle() throws IOException {
        assertThat(findings(String.join("\n\n", sentences().toList()))).isEmpty();
    }

    private static List<String> findings(String text) {
        try (MemoryShuffle shuffle = new MemoryShuffle()) {
            Report report = Assembly.checker(new FiguresBook().rules(), CheckOptions.DEFAULT, "test")
                    .check(Stream.of(new OneArticle(text)), shuffle);
            return report.findings().stream()
                    .map(finding -> finding.rule() + ": " + finding.judgement().message())
                    .toList();
        }
    }

    /** An article of a known day. */
    private record OneArticle(String text) implements ArticleFile {

        @Override
        public String key() {
            return "a.txt";
        }

        @Override
        public void read(Intake intake) {
            intake.article(Article.of(key(), text, Metadata.of("Wire", "2023-11-15")));
        }
    }
}
