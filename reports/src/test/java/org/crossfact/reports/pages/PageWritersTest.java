package org.crossfact.reports.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Language;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Published;
import org.crossfact.core.document.Publisher;
import org.crossfact.core.document.Quotation;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.reports.text.Style;
import org.junit.jupiter.api.Test;

class PageWritersTest {

    private static final String TEXT = """
            Home | Weather

            The dyke holds

            It was “a near thing”, said the mayor.\u001b[31m
            """;

    private static PageOfFile sample() {
        Article article = Article.of("a.txt", TEXT, Metadata.of("Valley News", ""));
        List<Block> blocks = List.of(
                new Block(at("Home | Weather"), Zone.BOILERPLATE, Furniture.NAVIGATION, "a list of links"),
                Block.of(at("The dyke holds"), Zone.HEADLINE, "the first line"),
                Block.of(new Span(TEXT.indexOf("It was"), TEXT.length() - 1), Zone.BODY, "a sentence"));
        List<Quotation> quotations = List.of(new Quotation(at("“a near thing”"), 1, Optional.of(at("the mayor"))));
        Language english = new Language("en", "its words are English");
        return new PageOfFile(
                new Page(
                        article,
                        List.of(),
                        blocks,
                        quotations,
                        english,
                        article.metadata().author(),
                        new Publisher("Valley News", Optional.empty(), "the head of the page states it"),
                        Published.UNKNOWN,
                        List.of()),
                "news/a.txt",
                "txt");
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String written(PageWriter writer) throws IOException {
        StringBuilder out = new StringBuilder();
        writer.write(sample(), out);
        return out.toString();
    }

    @Test
    void text_tells_each_part_with_its_place_and_reason() throws IOException {
        assertThat(written(new PageText(new Style(false, 100))))
                .containsPattern("title +The dyke holds")
                .containsPattern("-navigation +1:1 +Home \\| Weather +a list of links")
                .containsPattern("body +5:1 +It was .* +a sentence")
                .contains("\\x1b[31m")
                .doesNotContain("\u001b");
    }

    @Test
    void no_line_of_the_text_is_wider_than_the_terminal() throws IOException {
        for (int width : List.of(60, 80, 140)) {
            assertThat(written(new PageText(new Style(false, width))).lines())
                    .allMatch(line -> line.codePointCount(0, line.length()) <= width);
        }
    }

    @Test
    void lines_of_json_hold_the_text_and_every_place_in_it() throws IOException {
        JsonNode line = new ObjectMapper().readTree(written(new PageLines()));
        assertThat(line.path("text").asText()).isEqualTo(TEXT);
        JsonNode first = line.at("/blocks/0");
        assertThat(first.path("furniture").asText()).isEqualTo("navigation");
        assertThat(TEXT.substring(first.path("start").asInt(), first.path("end").asInt()))
                .isEqualTo("Home | Weather");
        assertThat(line.at("/blocks/2/line").asInt()).isEqualTo(5);
        assertThat(line.at("/quotations/0/speaker/start").asInt())
                .isEqualTo(at("the mayor").start());
        assertThat(line.at("/published").has("value")).isFalse();
    }

    @Test
    void the_text_of_a_zone_is_nothing_but_its_words() throws IOException {
        assertThat(written(new ZoneText(Set.of(Zone.HEADLINE, Zone.BODY), text -> text)))
                .isEqualTo("The dyke holds\n\nIt was “a near thing”, said the mayor.\u001b[31m\n");
    }
}
