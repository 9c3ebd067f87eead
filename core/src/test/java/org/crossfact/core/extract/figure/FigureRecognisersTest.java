package org.crossfact.core.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.extract.Recognition;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.Tokeniser;
import org.crossfact.core.value.Figure;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureRecognisersTest {

    @TestFactory
    Stream<DynamicTest> every_phrasing_of_the_corpus_has_its_value() throws IOException {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("figures.en.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .flatMap(FigureRecognisersTest::cases);
        }
    }

    private static Stream<DynamicTest> cases(String line) {
        int colon = line.indexOf(": ");
        String value = line.substring(0, colon);
        return Arrays.stream(line.substring(colon + 2).split(" \\| "))
                .map(phrasing -> DynamicTest.dynamicTest(value + ": " + phrasing, () -> check(value, phrasing)));
    }

    private static void check(String value, String phrasing) {
        Figures figures = Figures.in(phrasing.replace("[[", "").replace("]]", ""));
        if (value.equals("-")) {
            assertThat(figures.finds().stream().map(figures::words)).isEmpty();
            return;
        }
        String words = phrasing.substring(phrasing.indexOf("[[") + 2, phrasing.indexOf("]]"));
        assertThat(figures.finds().stream().map(find -> figures.words(find) + " = " + figures.value(find)))
                .contains(words + " = " + value);
    }

    @Test
    void the_step_is_the_size_of_the_last_digit_written() {
        assertThat(step("They spend ¥43tn.")).isEqualByComparingTo(new BigDecimal("1e12"));
        assertThat(step("They spend $306.8bn.")).isEqualByComparingTo(new BigDecimal("1e8"));
        assertThat(step("It is 6.4 metres.")).isEqualByComparingTo(new BigDecimal("0.1"));
    }

    private static BigDecimal step(String text) {
        Figure figure = Figures.in(text).finds().get(0).readings().get(0).value();
        return figure.step();
    }

    @Test
    void a_change_is_two_figures() {
        Figures figures = Figures.in("The fare rose from 10 euros to 15 euros.");
        assertThat(figures.finds().stream().map(figures::value)).containsExactly("10 EUR", "15 EUR");
    }

    @Test
    void odd_writing_is_no_error_and_no_figure() {
        for (String text : new String[] {
            "",
            "1",
            "½",
            "$",
            "-",
            "a",
            "half",
            "1/0",
            "0/0",
            "1e999999999",
            "1e-99999",
            "\ud835",
            "5\ud835",
            "\udfd85 5",
            "%",
            "1.",
            ".",
            "5-",
            "$-",
            "1,",
            "one-",
            "3 in",
            "two and",
            "times",
            "1/",
            "2 1/",
            "±5",
            "5±",
            "10^10^10",
            "（",
            "５５ ％"
        }) {
            assertThatCode(() -> Figures.in(text)).as(text).doesNotThrowAnyException();
        }
        assertThat(Figures.in("It is 1/0 and 1e999999999 and 5/0 now.").finds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234 ",
                "five to ",
                "a half of a ",
                "5\" ",
                "5/m",
                "3 dollars and ",
                "one in ",
                "1.2±3",
                "5 ft 2 "
            })
    void numbers_without_end_cost_linear_time(String part) {
        String text = part.repeat(100_000 / part.length());
        Article article = Article.of("text", text, Metadata.NONE);
        Scan scan = new Scan(Page.of(article, Tokeniser.tokenise(text, article.body())));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> new Recognition(FigureRecognisers.all()).finds(scan, 0, scan.size()));
    }

    @Test
    void endless_numbers_cost_linear_time_and_give_no_value() {
        String digits = "9".repeat(10_000);
        String groups = "1,2.3,".repeat(5_000);
        String words = "one hundred and ".repeat(5_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Figures.in("It is " + digits + " now.").finds()).isEmpty();
            Figures.in(groups);
            Figures.in(words);
        });
    }
}
