package org.crossfact.core.orthography.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfact.core.Samples;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.orthography.slip.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkupTest {

    private static List<Slip> find(String text) {
        return new Markup().find(Samples.page(text)).toList();
    }

    private static List<String> words(String text) {
        return find(text).stream().map(slip -> slip.span().in(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marks &amp; Spencer|&amp;|&",
                "Marks &amp;amp; Spencer|&amp;amp;|&",
                "It&#8217;s late|&#8217;|’",
                "said Friday. &#3;|&#3;|''",
                "It&#x2019;s late|&#x2019;|’",
                "It&amp;#8217;s late|&amp;#8217;|’",
                "a caf&eacute; in town|&eacute;|é",
                "It\\u2019s late|\\u2019|’",
                "the \\\"best\\\" one|\\\"|\"",
                "a **bold** word|**bold**|bold",
                "412 inhabitants[citation needed] and no shop|[citation needed]|''",
                "see [the map](https://example.org/map) now|[the map](https://example.org/map)|the map",
                "the <em>only one|<em>|''"
            })
    void aRemainIsShownWithWhatItStandsFor(String text, String remain, String repair) {
        assertThat(words(text)).first().isEqualTo(remain);
        assertThat(find(text).get(0).repairs()).containsExactly(repair);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[caption id=\"a1\" align=\"left\"]The bridge|[caption id=\"a1\" align=\"left\"]",
                "The choir sang. [caption]|[caption]",
                "[b]Now[/b] it rains|[b]",
                "[url=https://example.org]here[/url]|[url=https://example.org]",
                "By [object Object] today|[object Object]",
                "Dear {{first_name}}, hello|{{first_name}}",
                "Dear ${name}, hello|${name}",
                "Hello {0} and more|{0}",
                "Posted by %1$s today|%1$s",
                "<!-- ad here --> The town|<!-- ad here -->",
                "See <img src=\"a.jpg\" alt=\"A bridge\"/> here|<img src=\"a.jpg\" alt=\"A bridge\"/>",
                "It rained. var ads = [1, 2]; It snowed.|var ads = [1, 2];",
                "window.dataLayer.push({'a': 1}); It snowed.|window.dataLayer.push({'a': 1});",
                ".box { display: none; } It snowed.|.box { display: none; }",
                "{\"id\": 5, \"name\": \"x\"} It snowed.|{\"id\": 5, \"name\": \"x\"}"
            })
    void codesAreShownWhole(String text, String code) {
        assertThat(words(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT&T; C&A, H&M, Q&A; R&D & S&P 500; ‘Tom & Jerry’",
                "Wrap it in the <b> tag, or use <em> elements.",
                "Shares of Sony <6758.T>, said <Reuters>; x < y; a <- b; <3; <i think so>",
                "He [sic] said [the mayor] was [1] [VIDEO] [Photo: Smith]",
                "f**k, s**t, ***, * see below, 5*3*2, **",
                "#1 in #MeToo; No. # 5; C# and F#",
                "C:\\new\\Table and \\\\server\\name; ¯\\_(ツ)_/¯; \\o/",
                "100 %d, 5%, 5% so, %sure, 20%s; $5, $HOME, {}",
                "He looked out of the window. The document (signed in May); it said: no.",
                "They let x be; this function (of many) {sic} is; var. = variant",
                "The will was null and void and its meaning undefined.",
                "She released three songs, \"Blue\": \"Green\" came later; \"Red\": 5.",
                "https://example.org/?a=1&b=2&copy=3&lt=4",
                "a_b__c, ~50, ~~, `quoted`, 'n' roll",
                ""
            })
    void proseIsLeftAlone(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void valuesOfProgramsStandWhereANameBelongs() {
        assertThat(words("Author: undefined\n\nIt rained.")).containsExactly("undefined");
        assertThat(words("By null\n\nIt rained.")).containsExactly("null");
        assertThat(words("By Null Island\n\nIt rained.")).isEmpty();
    }

    @Test
    void markdownIsNoRemainInAMarkdownFile() {
        Article article = Article.of("news.md", "# Bridge\n\nA **bold** word &amp; more", Metadata.NONE);

        assertThat(new Markup().find(Understanding.of(article))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<", "[", "{", "&", "\\", "*", "[a", "<a ", "**a", "\"a\":{", "&amp;", "<!--", "%s", "a{b:c;"})
    void hostileTextIsReadInLinearTime(String piece) {
        assertThat(find(piece.repeat(200_000 / piece.length()))).isNotNull();
    }
}
