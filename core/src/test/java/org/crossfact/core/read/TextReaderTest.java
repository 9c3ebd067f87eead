package org.crossfact.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextReaderTest {

    private static final String TEXT = "Café opens – 5 March 2015 \uD83D\uDE00\r\nEnd.";

    private static Article read(byte[] bytes) throws UnreadableException {
        Collected collected = new Collected();
        try {
            new TextReader().read("news/a.txt", new ByteArrayInputStream(bytes), collected);
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
        assertThat(collected.articles()).hasSize(1);
        return collected.articles().get(0);
    }

    private static Article read(String text) throws UnreadableException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static UnreadableException refused(byte[] bytes) {
        UnreadableException refusal = catchThrowableOfType(UnreadableException.class, () -> read(bytes));
        assertThat(refusal).isNotNull();
        assertThat(refusal.sentence()).isNotBlank();
        return refusal;
    }

    @Test
    void textWithoutAMarkIsUtf8AndNothingIsSaidOfIt() throws UnreadableException {
        Article article = read(TEXT);

        assertThat(article.key().path()).isEqualTo("news/a.txt");
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.notes()).isEmpty();
        assertThat(article.metadata()).isEqualTo(Metadata.NONE);
    }

    @Test
    void lineEndsAreKeptAsTheyAre() throws UnreadableException {
        assertThat(read("a\r\nb\rc\nd").text()).isEqualTo("a\r\nb\rc\nd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n \n", "---\ntitle: Harbour\n---\n", "---\ntitle: Harbour\n---\n  \n"})
    void anArticleWithoutTextIsReadWithANote(String text) throws UnreadableException {
        assertThat(read(text).notes()).anyMatch(note -> note.contains("no text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void frontMatterIsStatedMetadataAndNoPartOfTheBody(String end) throws UnreadableException {
        String text = String.join(
                end,
                "---",
                "title: Harbour opens",
                "source: Example News",
                "date: 2023-01-31",
                "url: https://news.example.org/1",
                "---",
                "The body.",
                "");

        Article article = read(text);

        assertThat(article.metadata())
                .isEqualTo(new Metadata(
                        "Harbour opens",
                        "",
                        "Example News",
                        List.of(new StatedDate("2023-01-31", false, "stated in the front matter")),
                        "https://news.example.org/1",
                        "",
                        0));
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.body().in(text)).isEqualTo("The body." + end);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "2023-01-31, 2023-01-31",
                "\"2023-01-31\", 2023-01-31",
                "'2023-01-31', 2023-01-31",
                "2023-01-31 # day of release, 2023-01-31",
                "2016, 2016",
                "2016-11, 2016-11"
            })
    void theDateOfFrontMatterIsKeptAsWritten(String written, String expected) throws UnreadableException {
        assertThat(read("---\ndate: " + written + "\n---\nText.").metadata().date())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-31T02:00:00+09:00", "2023-01-31T22:00:00-05:00", "2023-01-31 12:00:00"})
    void theDayOfATimeStampIsTheDayThatIsWritten(String written) throws UnreadableException {
        assertThat(read("---\ndate: " + written + "\n---\nText.").metadata().date())
                .startsWith("2023-01-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-30", "2023-13-05", "2023-06-31"})
    void anImpossibleDateInFrontMatterIsNotRolledOver(String written) throws UnreadableException {
        assertThat(read("---\ndate: " + written + "\n---\nText.").metadata().date())
                .isIn("", written);
    }

    @Test
    void malformedFrontMatterIsRefusedWithItsLine() {
        String text = "---\ntitle: fine\nsource: \"never closed\n---\nText.";

        UnreadableException refusal = refused(text.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.code()).isEqualTo("front-matter");
        assertThat(refusal.sentence()).containsPattern("line [345]\\b");
    }

    @Test
    void aColonInAnUnquotedTitleIsReportedOnItsOwnLine() {
        String text = "---\nsource: Example\ntitle: Harbour: the plan\n---\nText.";

        assertThat(refused(text.getBytes(StandardCharsets.UTF_8)).sentence()).contains("line 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--- not a fence\ntitle: x\n---\nText", "Text\n---\ntitle: x\n---\n", "---\nnever closed\n"})
    void dashesThatFenceNothingBelongToTheText(String text) throws UnreadableException {
        Article article = read(text);

        assertThat(article.body().start()).isZero();
        assertThat(article.metadata()).isEqualTo(Metadata.NONE);
    }

    @Test
    void aFrontMatterTagCannotCreateObjects() {
        String text = "---\ntitle: !!java.util.Date {}\n---\nText.";

        assertThat(refused(text.getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("front-matter");
    }
}
