package org.crossfact.core.read.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.read.Collected;
import org.crossfact.core.read.Fields;
import org.crossfact.core.read.Readings;
import org.crossfact.core.read.RecordPlace;
import org.crossfact.core.read.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderTest {

    private static final JsonReader READER = new JsonReader(Fields.USUAL);

    private static Collected read(String file) throws UnreadableException {
        return Readings.all(READER, "a.json", file);
    }

    @Test
    void oneObjectIsOneArticle() throws UnreadableException {
        Article article = Readings.one(READER, "a.json", """
                {
                  "headline": "Harbour",
                  "images": [{"src": "x.png", "caption": "no text"}],
                  "publisher": {"name": "Tide"},
                  "body": "The harbour\\nopened."
                }
                """);

        assertThat(article.key().path()).isEqualTo("a.json");
        assertThat(article.text()).isEqualTo("The harbour\nopened.");
        assertThat(article.metadata().title()).isEqualTo("Harbour");
        assertThat(article.metadata().source()).isEqualTo("Tide");
        assertThat(article.original().map().position(article.text().indexOf("opened")))
                .isEqualTo(new Position(5, 25));
    }

    @Test
    void aListIsManyArticles() throws UnreadableException {
        Collected collected = read("""
                [
                  {"id": "x", "text": "One [1], {2} \\"three\\"."}, {"text": "Zwei 😀 größer."},
                  {"text": 5},
                  {"text": "Three."}
                ]
                """);

        assertThat(collected.articles())
                .extracting(article -> article.key().path())
                .containsExactly("a.json#x", "a.json#2", "a.json#4");
        assertThat(collected.refused()).singleElement().asString().startsWith("a.json:3:3: 'text' is a number");
        Article second = collected.articles().get(1);
        assertThat(second.original().map().position(second.text().indexOf("größer")))
                .isEqualTo(new Position(2, 69));
    }

    @Test
    void aListMayLieInAnObjectAmongOthers() throws UnreadableException {
        Collected collected = read("""
                {"status": "ok", "tags": ["a", "[b"], "errors": [{"code": 5}],
                 "response": {"articles": [{"content": "One."}, {"content": "Two."}]}, "next": null}
                """);

        assertThat(collected.articles()).extracting(Article::text).containsExactly("One.", "Two.");
    }

    @Test
    void aBrokenRecordInAListSparesTheOthers() throws UnreadableException {
        Collected collected = read("[{\"text\": \"One.\"}, {\"text\": oops}, {\"text\": \"Three.\"}]");

        assertThat(collected.articles()).extracting(Article::text).containsExactly("One.", "Three.");
        assertThat(collected.refused()).singleElement().asString().startsWith("a.json:1:");
    }

    @Test
    void aListThatBreaksOffKeepsWhatItHad() throws UnreadableException {
        Collected collected = read("[{\"text\": \"One.\"}, {\"text\": \"Tw");

        assertThat(collected.articles()).extracting(Article::text).containsExactly("One.");
        assertThat(collected.refused()).containsExactly("a.json:1:20: the file ends inside this record");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "5", "\"text\"", "[]", "{}", "[1, 2, 3]", "{\"a\": [{\"b\": 1}]}", "[[{\"c\": 1}]]"})
    void whatHoldsNoArticleIsTold(String file) {
        try {
            Collected collected = read(file);
            assertThat(collected.articles()).isEmpty();
            assertThat(collected.refused()).isNotEmpty();
        } catch (UnreadableException refusal) {
            assertThat(refusal.sentence()).contains("holds no article", "'text', 'body'");
        }
    }

    @Test
    void anObjectThatIsNoJsonIsToldWithItsPlace() {
        assertThatThrownBy(() -> read("{\"text\": \"One.\"\n  \"title\": \"x\"}"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("line 2, column 3");
    }

    @Test
    void aLongListIsNeverHeld() throws IOException, UnreadableException {
        String record = "{\"text\": \"" + "word ".repeat(2000) + "\"},\n";
        byte[] file =
                ("{\"items\": [" + record.repeat(1200) + "{\"text\": \"End.\"}]}").getBytes(StandardCharsets.UTF_8);
        int[] count = new int[1];

        READER.find("a.json", new ByteArrayInputStream(file), (key, place) -> count[0]++);

        assertThat(file.length).isGreaterThan(8 << 20);
        assertThat(count[0]).isEqualTo(1201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void deepNestingBreaksNothing(String opening) {
        String file = opening.repeat(100_000);

        try {
            assertThat(read(file).articles()).isEmpty();
        } catch (UnreadableException refusal) {
            assertThat(refusal.sentence()).isNotBlank();
        }
    }

    @Test
    void eachRecordCanBeReadAgain() throws IOException, UnreadableException {
        byte[] file = """
                \ufeff{"items": [{"id": "ä", "text": "One."},
                  {"text": "Zwei\\n größere."}, {"text": "Three."}]}""".getBytes(StandardCharsets.UTF_8);
        Map<ArticleKey, RecordPlace> places = new LinkedHashMap<>();
        READER.find("a.json", new ByteArrayInputStream(file), places::put);

        assertThat(places).hasSize(3);
        for (Article article : Readings.all(READER, "a.json", file).articles()) {
            RecordPlace place = Objects.requireNonNull(places.get(article.key()));
            Article again = READER.record(article.key(), new ByteArrayInputStream(file), place);
            assertThat(again.text()).isEqualTo(article.text());
            assertThat(again.original().map().position(3))
                    .isEqualTo(article.original().map().position(3));
        }
    }
}
