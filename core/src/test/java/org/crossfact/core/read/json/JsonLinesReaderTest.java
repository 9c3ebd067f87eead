package org.crossfact.core.read.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.read.Collected;
import org.crossfact.core.read.Field;
import org.crossfact.core.read.Fields;
import org.crossfact.core.read.Readings;
import org.crossfact.core.read.RecordPlace;
import org.crossfact.core.read.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonLinesReaderTest {

    private static final JsonLinesReader READER = new JsonLinesReader(Fields.USUAL);

    private static Collected read(String file) throws UnreadableException {
        return Readings.all(READER, "wire/feed.jsonl", file);
    }

    private static Article one(String line) throws UnreadableException {
        return Readings.one(READER, "wire/feed.jsonl", line);
    }

    private static List<String> keys(Collected collected) {
        return collected.articles().stream()
                .map(article -> article.key().path())
                .toList();
    }

    @Test
    void everyLineIsAnArticle() throws UnreadableException {
        Collected collected = read("""
                {"id": 7, "title": "Harbour", "text": "The harbour opened.", "date": "2023-07-27", "source": "Tide"}

                {"body": "No id.", "url": "https://example.org/2", "author": ["Ann Lee", "Bo Park"], "lang": "en"}
                """);

        assertThat(keys(collected)).containsExactly("wire/feed.jsonl#7", "wire/feed.jsonl#3");
        Article first = collected.articles().get(0);
        assertThat(first.text()).isEqualTo("The harbour opened.");
        assertThat(first.metadata().title()).isEqualTo("Harbour");
        assertThat(first.metadata().date()).isEqualTo("2023-07-27");
        assertThat(first.metadata().source()).isEqualTo("Tide");
        Article second = collected.articles().get(1);
        assertThat(second.metadata().url()).isEqualTo("https://example.org/2");
        assertThat(second.metadata().author()).isEqualTo("Ann Lee, Bo Park");
        assertThat(second.metadata().language()).isEqualTo("en");
    }

    @Test
    void everyCharacterLeadsThroughTheEscapesToTheFile() throws UnreadableException {
        String line = """
                {"title":"x","text":"Caf\\u00e9 \\"North\\"\\n\\ud83d\\ude00 1\\/2 \\\\ end\\tof Größe"}""";
        Article article = Readings.all(READER, "a.jsonl", "{\"text\":\"first\"}\n" + line + "\n")
                .articles()
                .get(1);

        String text = article.text();
        assertThat(text).isEqualTo("Café \"North\"\n\uD83D\uDE00 1/2 \\ end\tof Größe");
        for (String word : List.of("Caf", "North", "1", "end", "of", "Größe")) {
            assertThat(article.original().map().position(text.indexOf(word)))
                    .as(word)
                    .isEqualTo(new Position(2, line.indexOf(word) + 1));
        }
        assertThat(article.original().map().position(text.indexOf('é')))
                .isEqualTo(new Position(2, line.indexOf("\\u00e9") + 1));
    }

    @Test
    void lineSeparatorsInsideARecordStartNoLineOfTheFile() throws UnreadableException {
        Article article = read("{\"text\":\"one\u2028two\"}\n{\"text\":\"three\u2029four\"}")
                .articles()
                .get(1);

        assertThat(article.original().map().position(article.text().indexOf("four")))
                .isEqualTo(new Position(2, 16));
    }

    @Test
    void textMayBeAListOfParagraphs() throws UnreadableException {
        Article article = one("{\"text\": [\"One.\", \"Two.\", 3]}");

        assertThat(article.text()).isEqualTo("One.\n\nTwo.");
        assertThat(article.original().map().position(article.text().indexOf("Two")))
                .isEqualTo(new Position(1, 20));
    }

    @Test
    void aBrokenLineIsToldWithItsPlaceAndTheOthersAreRead() throws UnreadableException {
        StringBuilder file = new StringBuilder();
        for (int line = 1; line <= 20; line++) {
            file.append(line == 17 ? "{\"text\": \"cut off" : "{\"text\": \"Line " + line + ".\"}")
                    .append('\n');
        }

        Collected collected = read(file.toString());

        assertThat(collected.articles()).hasSize(19);
        assertThat(collected.refused()).singleElement().asString().startsWith("wire/feed.jsonl:17:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text": 5}                        | :2:1 | 'text' is a number; expected a string in 'text'
            {"text": "", "url": "u"}           | :2:1 | 'text' is empty
            {"headline": "h"}                  | :2:1 | it has no text
            ["text"]                           | :2:1 | expected an object ({…}), found a list
            "text"                             | :2:1 | found a string
            {"text": "a"} {"text": "b"}        | :2:15 | expected nothing after the object, found another object
            {"text": "a", "text": "b"}         | :2:21 | the field 'text' stands in it twice
            {text: "a"}                        | :2:2 | no JSON
            {"text": "a",}                     | :2:14 | no JSON
            {"text": "a\\qb"}                    | :2:13 | no JSON
            {"text": NaN}                      | :2:13 | no JSON
            """)
    void everyMistakeIsAnsweredWithItsPlace(String line, String place, String expected) throws UnreadableException {
        Collected collected = read("{\"text\": \"sound\"}\n" + line + "\n{\"text\": \"sound\"}");

        assertThat(collected.articles()).hasSize(2);
        assertThat(collected.refused()).singleElement().asString().contains(place, expected);
    }

    @Test
    void aLineThatIsNoUtf8IsTold() throws UnreadableException {
        byte[] file = "{\"text\": \"caf\u00e9\"}\n{\"text\": \"sound\"}".getBytes(StandardCharsets.ISO_8859_1);

        Collected collected = Readings.all(READER, "a.jsonl", file);

        assertThat(collected.articles()).hasSize(1);
        assertThat(collected.refused())
                .containsExactly("a.jsonl:1:14: this record is no UTF-8; save the file as UTF-8");
    }

    @Test
    void aLineThatIsTooLongIsToldAndNotHeld() throws UnreadableException {
        String huge = "{\"text\": \"" + "x".repeat(9 << 20) + "\"}";

        Collected collected = read(huge + "\n{\"text\": \"sound\"}");

        assertThat(keys(collected)).containsExactly("wire/feed.jsonl#2");
        assertThat(collected.refused()).singleElement().asString().contains("feed.jsonl:1:1", "larger than 8 MiB");
    }

    @Test
    void deepNestingIsToldAndBreaksNothing() throws UnreadableException {
        String deep = "{\"meta\": " + "[".repeat(100_000) + "]".repeat(100_000) + ", \"text\": \"x\"}";

        assertThat(read(deep + "\n{\"text\": \"sound\"}").articles()).hasSize(1);
    }

    @Test
    void aRepeatedIdGetsItsLineAndThatIsSaid() throws UnreadableException {
        Collected collected = read("""
                {"id": "a", "text": "One."}
                {"id": "a", "text": "Two."}
                {"id": "4", "text": "Three."}
                {"text": "Four."}
                """);

        assertThat(keys(collected))
                .containsExactly(
                        "wire/feed.jsonl#a", "wire/feed.jsonl#a:2", "wire/feed.jsonl#4", "wire/feed.jsonl#4:4");
        assertThat(collected.articles().get(1).notes())
                .singleElement()
                .asString()
                .contains("more than once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\nb", "  ", "a\\u0000b", "\\ud800"})
    void anIdThatWouldBreakNamesIsNone(String id) throws UnreadableException {
        assertThat(one("{\"id\": \"" + id + "\", \"text\": \"One.\"}").key().path())
                .isEqualTo("wire/feed.jsonl#1");
    }

    @Test
    void idsAreComposed() throws UnreadableException {
        assertThat(one("{\"id\": \"cafe\u0301\", \"text\": \"One.\"}").key().path())
                .isEqualTo("wire/feed.jsonl#caf\u00e9");
    }

    @Test
    void fieldsMayBeNamedOtherwise() throws UnreadableException {
        Fields fields =
                Fields.USUAL.with(Field.TEXT, List.of("doc.main")).with(Field.SOURCE, List.of("from", "meta.paper"));
        String line = "{\"text\": \"not this\", \"doc\": {\"main\": \"This.\"}, \"meta\": {\"paper\": \"Tide\"}}";

        Article article = Readings.one(new JsonLinesReader(fields), "a.jsonl", line);

        assertThat(article.text()).isEqualTo("This.");
        assertThat(article.metadata().source()).isEqualTo("Tide");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "2023-07-27T10:00:00+09:00"         | 2023-07-27
            "Thu, 27 Jul 2023 10:00:00 +0900"   | 2023-07-27
            1690416000                          | 2023-07-27
            1690416000000                       | 2023-07-27
            {"$date": "2023-07-27T00:00:00Z"}   | 2023-07-27
            """)
    void timeStampsOfProgramsAreDates(String written, String day) throws UnreadableException {
        Article article = one("{\"text\": \"x\", \"date\": " + written + "}");

        assertThat(article.metadata().date()).startsWith(day);
        assertThat(article.notes()).isEmpty();
    }

    @Test
    void whatIsNoDateIsSaid() throws UnreadableException {
        assertThat(one("{\"text\": \"x\", \"date\": \"soon\"}").notes())
                .singleElement()
                .asString()
                .contains("its record gives the date 'soon', which is none");
    }

    @Test
    void textThatIsAPageIsReadAsOne() throws UnreadableException {
        String page = "<h1>Harbour opens</h1><p>The <b>harbour</b> opened on\\n5 March 2015 &amp; closed again.</p>";

        Article article = one("{\"text\": \"" + page + "\"}");

        assertThat(article.text()).contains("The harbour opened on 5 March 2015 & closed again.");
        assertThat(article.original().map().position(article.text().indexOf("5 March")))
                .isEqualTo(new Position(1, 11 + page.indexOf("5 March")));
        assertThat(article.original().map().position(article.text().indexOf("closed")))
                .isEqualTo(new Position(1, 11 + page.indexOf("closed")));
    }

    @Test
    void aFileWithoutAnyArticleIsToldOnceWithWhatWasLookedFor() {
        assertThatThrownBy(() -> read("{\"a\": 1}\n".repeat(500)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("expected records with text in 'text', 'body', 'content'");
        assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableException.class);
    }

    @Test
    void manyBrokenLinesAreCountedAfterTheFirstHundred() throws UnreadableException {
        Collected collected = read("{\"text\": \"sound\"}\n" + "broken\n".repeat(1000));

        assertThat(collected.refused()).hasSize(101);
        assertThat(collected.refused().get(100)).contains("900 more of its records could not be read");
    }

    @Test
    void otherUnicodeCharsetsAreReadByTheirMark() throws UnreadableException {
        byte[] file = "\ufeff{\"text\": \"Größe 😀\"}\r\n{\"text\": \"End.\"}".getBytes(StandardCharsets.UTF_16LE);

        assertThat(Readings.all(READER, "a.jsonl", file).articles())
                .extracting(Article::text)
                .containsExactly("Größe 😀", "End.");
    }

    @Test
    void anArchiveIsCalledByItsName() {
        assertThatThrownBy(() -> Readings.all(READER, "a.jsonl", new byte[] {0x1f, (byte) 0x8b, 8, 0}))
                .hasMessageContaining("a gzip archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE"})
    void eachRecordCanBeReadAgain(String charset) throws IOException, UnreadableException {
        byte[] file = """
                \ufeff{"id": "ä", "text": "One."}
                broken
                {"id": "b", "text": "Zwei größere."}

                {"text": "Three."}
                """.getBytes(charset);
        Map<ArticleKey, RecordPlace> places = new LinkedHashMap<>();
        READER.find("a.jsonl", new ByteArrayInputStream(file), places::put);

        List<Article> articles = Readings.all(READER, "a.jsonl", file).articles();

        assertThat(places.keySet())
                .containsExactlyElementsOf(articles.stream().map(Article::key).toList());
        for (Article article : articles) {
            RecordPlace place = Objects.requireNonNull(places.get(article.key()));
            Article again = READER.record(article.key(), new ByteArrayInputStream(file), place);
            assertThat(again.text()).isEqualTo(article.text());
            assertThat(again.original().map().position(0))
                    .isEqualTo(article.original().map().position(0));
        }
    }
}
