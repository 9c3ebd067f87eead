package org.crossfact.reports.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.crossfact.core.document.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String TEXT =
            "Before it all.\nOne is here. Two has the word inside. Three ends. Four too.\nAfter";

    private static Excerpt around(String text, String words, int beside, int reach) {
        int start = text.indexOf(words);
        return Excerpt.around(text, new Span(start, start + words.length()), beside, reach);
    }

    private static String drawn(Excerpt excerpt) {
        String text = excerpt.runs().stream()
                .map(run -> run.marked() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
        return (excerpt.cutBefore() ? "…" : "") + text + (excerpt.cutAfter() ? "…" : "");
    }

    @Test
    void shows_the_sentence() {
        assertThat(drawn(around(TEXT, "word", 0, 100))).isEqualTo("Two has the [word] inside.");
    }

    @Test
    void shows_the_sentences_beside_it_within_the_line() {
        assertThat(drawn(around(TEXT, "word", 1, 100)))
                .isEqualTo("One is here. Two has the [word] inside. Three ends.");
        assertThat(drawn(around(TEXT, "word", 9, 100)))
                .isEqualTo("One is here. Two has the [word] inside. Three ends. Four too.");
    }

    @Test
    void cuts_long_sentences_at_words() {
        assertThat(drawn(around(TEXT, "word", 0, 9))).isEqualTo("…has the [word] inside.…");
    }

    @Test
    void reaches_the_edges_of_the_text() {
        assertThat(drawn(around(TEXT, "Before", 1, 100))).isEqualTo("[Before] it all.");
        assertThat(drawn(around(TEXT, "After", 1, 100))).isEqualTo("[After]");
        assertThat(drawn(Excerpt.around("a b", new Span(3, 3), 1, 10))).isEqualTo("a b");
        assertThat(drawn(Excerpt.around("", new Span(0, 0), 1, 10))).isEqualTo("");
    }

    @Test
    void one_endless_line_costs_no_more_than_a_short_one() {
        String endless = "x".repeat(3_000_000) + " word " + "y".repeat(3_000_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(drawn(around(endless, "word", 1, 300))).isEqualTo("…[word]…"));
    }

    @Test
    void any_place_of_any_text_can_be_quoted() {
        Random random = new Random(7);
        String signs = "ab. \n\r\u2028\ud83d\ude00\ud800!?0\u0000";
        for (int round = 0; round < 2_000; round++) {
            String text = random.ints(random.nextInt(40), 0, signs.length())
                    .mapToObj(sign -> String.valueOf(signs.charAt(sign)))
                    .collect(Collectors.joining());
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);
            Excerpt excerpt = Excerpt.around(text, new Span(start, end), random.nextInt(3), random.nextInt(12));
            assertThat(text).contains(excerpt.text());
            assertThat(excerpt.text()).contains(text.substring(start, end));
        }
    }

    @Test
    void the_middle_of_long_words_is_left_out_with_its_length() {
        String text = "Before. " + "menu item ".repeat(700) + "After.";
        Excerpt excerpt = Excerpt.around(text, new Span(8, 7008), 0, 100).shortened(60);
        assertThat(excerpt.text()).hasSizeLessThan(120).contains("[6,940 characters]");
        assertThat(excerpt.runs()).filteredOn(Run::marked).hasSize(2);
    }

    @Test
    void words_that_fit_stay_whole() {
        Excerpt excerpt = Excerpt.around("A word here.", new Span(2, 6), 0, 100);
        assertThat(excerpt.shortened(4)).isEqualTo(excerpt);
    }
}
