package org.crossfact.core.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.document.Zone;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final String SENTENCE =
            "The ferry to Holm will not sail on Sunday, the company said, because its crew is on strike. ";

    @Test
    void text_is_what_a_reader_sees() {
        Article page = Pages.read("""
                <html><head><title>T</title><style>p{}</style></head><body>
                <script>var a = 'hidden';</script><!-- hidden --><noscript>hidden</noscript>
                <p>One   line\n of <b>te</b>xt &amp; more.<span style="display: none">hidden</span></p>
                <p hidden>hidden</p><template>hidden</template><p aria-hidden="true">hidden</p>
                <ul><li>First</li><li>Second</li></ul>Loose<br>lines<div>Box</div></body></html>
                """);

        assertThat(page.text()).isEqualTo("One line of text & more.\n\nFirst\nSecond\n\nLoose\nlines\n\nBox");
    }

    @Test
    void white_space_of_preformatted_text_stays() {
        Article page = Pages.read("<pre>From: a\n  To: b &lt;c&gt;\n\nHello</pre>");

        assertThat(page.text()).isEqualTo("From: a\n  To: b <c>\n\nHello");
    }

    @Test
    void boxes_that_only_a_style_sheet_keeps_apart_do_not_become_one_word() {
        Article page = Pages.read("<div class='meta'><span class='who'>Ada Lind</span><span>2 May 2021</span></div>"
                + "<p><span>un</span><span>believable</span></p>");

        assertThat(page.text()).isEqualTo("Ada Lind\n2 May 2021\n\nunbelievable");
    }

    @Test
    void an_element_that_a_site_made_up_is_words_in_a_paragraph_and_a_box_elsewhere() {
        Article page = Pages.read("<p>It opened its <a-company id='7'>Nordwind</a-company> page.</p>"
                + "<x-card>First</x-card><x-card>Second</x-card>");

        assertThat(page.text()).isEqualTo("It opened its Nordwind page.\n\nFirst\n\nSecond");
    }

    @Test
    void a_title_behind_the_name_of_the_site_is_the_headline() {
        Article page =
                Pages.read("<title>Holm Online: No ferry on Sunday</title><h1>Holm Online</h1><div class='entry'>"
                        + "<h2 class='entry-title'>No ferry on Sunday</h2><p>" + SENTENCE.repeat(3) + "</p></div>");

        assertThat(page.layout())
                .filteredOn(block -> block.zone() == Zone.HEADLINE)
                .extracting(block -> block.span().in(page.text()))
                .containsExactly("No ferry on Sunday");
    }

    @Test
    void text_that_the_page_states_tells_what_is_its_article() {
        String[] told = {
            "The ferry to Holm will not sail on Sunday, the company said, because its crew is on strike.",
            "Some 400 passengers had booked; they may travel on Monday or have their money back.",
            "The crew wants a seventh man on board in winter, when the decks are covered with ice.",
            "Talks are to go on next week in the presence of a mediator from the ministry of labour."
        };
        Article page = Pages.read("<html><head><title>Ferry</title><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"articleBody\":\"" + String.join(" ", told)
                + "\"}"
                + "</script></head><body><div><h1>Ferry</h1><p>" + told[0] + "</p><p>" + told[1] + "</p>"
                + "<p>A quiet inn above the harbour, with seven rooms and the best fish soup of the whole coast.</p><p>"
                + told[2] + "</p><p>" + told[3] + "</p></div></body></html>");

        assertThat(page.layout())
                .filteredOn(block -> block.zone() == Zone.BOILERPLATE)
                .extracting(block -> block.span().in(page.text()))
                .containsExactly(
                        "A quiet inn above the harbour, with seven rooms and the best fish soup of the whole coast.");
    }

    static Stream<String> pages() {
        return Stream.of(
                "<p>caf&eacute; &amp; t&eacute; &copy2023 x&y &notit; &#x41;&#66;&#8217; &NotEqualTilde; <b>b</b>old",
                "<p>a\r\nb\u2028c &lt;p&gt; &nbsp; d&#10;e &unknown; &amp;amp; &&amp;&",
                "<table>foster &lt;me<tr><td>c&auml;ll<td>x</table><p>un<p>closed <i>in<b>ter</i>leaved</b> text",
                "<p>\u05e9\u05dc\u05d5\u05dd &rlm;\u05e2\u05d5\u05dc\u05dd \ud83d\ude00 &#128512;",
                "<pre>\n one &gt; two\n\t three</pre><p>" + SENTENCE.repeat(3) + "</p>");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_letter_leads_back_to_the_letter_or_its_entity_in_the_file(String html) {
        Article page = Pages.read(html);

        String text = page.text();
        for (int i = 0; i < text.length(); i++) {
            int at = page.original().map().inFile(i);
            char c = text.charAt(i);
            boolean entity = html.charAt(at) == '&'
                    && Parser.unescapeEntities(html.substring(at, Math.min(html.length(), at + 20)), false)
                            .contains(Character.toString(c));
            boolean space = Character.isWhitespace(c) && !Character.isLetterOrDigit(html.charAt(at));
            boolean between = c == '\n';
            assertThat(html.charAt(at) == c || entity || space || between)
                    .as("'%s' at %d leads to '%s' in: %s", c, i, html.substring(at), text)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the quay <img src="a.png">, then ( <svg><path/></svg> ) | the quay, then ()
            Press <i class="icon"></i>, or <kbd></kbd> .            | Press, or.
            so he said.<sup>[1]</sup> Then<sup><a href="#2">2</a></sup> it rose | so he said. Then it rose
            5 km<sup>2</sup>, 10<sup>-6</sup>, the 4<sup>th</sup>   | 5 km², 10⁻⁶, the 4th
            a stray space , and <b>bold</b> , remain                | a stray space , and bold , remain
            """)
    void what_has_no_words_leaves_no_gap(String html, String seen) {
        assertThat(Pages.read("<p>" + html + "</p>").text()).isEqualTo(seen);
    }

    @Test
    void line_and_column_are_those_of_the_file() {
        Article page = Pages.read("<html>\n<body>\n  <p>Caf&eacute; <b>Anna</b></p>");

        assertThat(page.original().map().position(page.text().indexOf("Anna"))).isEqualTo(new Position(3, 21));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1252>",
                "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>",
                "<?xml version=\"1.0\" encoding=\"windows-1252\"?>"
            })
    void charset_is_the_declared_one(String declaration) {
        Charset charset = Charset.forName("windows-1252");

        Article page = Pages.read((declaration + "<p>Pr\u00e9sident fran\u00e7ais</p>").getBytes(charset));

        assertThat(page.text()).contains("Pr\u00e9sident fran\u00e7ais");
        assertThat(page.original().charset()).isIn("windows-1252", "ISO-8859-1");
    }

    @Test
    void declared_chinese_charset_is_read() {
        String html = "<meta charset=gb2312><p>\u5317\u4eac\u5e02\u653f\u5e9c\u5ba3\u5e03</p>";

        assertThat(Pages.read(html.getBytes(Charset.forName("GB18030"))).text())
                .contains("\u5317\u4eac\u5e02\u653f\u5e9c\u5ba3\u5e03");
    }

    @Test
    void parts_of_an_article_have_their_zones_and_reasons() {
        Article page = Pages.read("""
                <title>Strike stops ferry - Holm News</title><nav><a href=/>Home</a></nav>
                <article><h1>Strike stops ferry</h1><p class=standfirst>Island cut off for a day</p>
                <p class=byline>By Ada Lind</p><time datetime=2021-05-02>2 May 2021</time>
                <figure><img><figcaption>The quay at Holm</figcaption></figure>
                <p>%1$s</p><blockquote>We are tired.</blockquote><h2>No talks</h2><p>%1$s</p>
                <div class=related-links><a href=/a>More on ferries</a></div></article>
                """.formatted(SENTENCE));

        assertThat(page.layout())
                .extracting(Block::zone)
                .containsExactly(
                        Zone.BOILERPLATE,
                        Zone.HEADLINE,
                        Zone.DECK,
                        Zone.BYLINE,
                        Zone.DATELINE,
                        Zone.CAPTION,
                        Zone.BODY,
                        Zone.QUOTATION,
                        Zone.BODY,
                        Zone.BODY,
                        Zone.BOILERPLATE);
        assertThat(page.layout().get(0).why()).isEqualTo("in <nav>");
        assertThat(page.layout().get(10).furniture()).isEqualTo(Furniture.RELATED);
        assertThat(page.layout().get(10).why()).isEqualTo("class 'related-links'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The minister resigned.</p>",
                "The minister resigned on Monday",
                "<h1>Minister resigns</h1><p>He did so on Monday.</p>",
                "<div><div>Short.</div></div>"
            })
    void short_pages_are_all_article(String html) {
        assertThat(Pages.read(html).layout()).noneMatch(Block::isBoilerplate);
    }

    @Test
    void paragraphs_about_cookies_and_newsletters_are_news() {
        Article page = Pages.read("<article><h1>Court bans cookie walls</h1><p>" + SENTENCE
                + "</p><p>The court said that"
                + " cookie banners must offer a way to refuse, and that newsletters need a button to unsubscribe.</p>"
                + "<p>Comments by readers are no advertisement, it added.</p><p>" + SENTENCE + "</p></article>");

        assertThat(page.layout()).noneMatch(Block::isBoilerplate);
    }

    @Test
    void names_that_speak_of_other_parts_set_nothing_apart() {
        Article page = Pages.read("<body class='has-sidebar comments-open'><div class='sidebar-layout cookie-consent'>"
                + "<article class='post category-newsletter tag-comments'><h1>Ferry stops</h1><p>" + SENTENCE.repeat(3)
                + "</p><p>" + SENTENCE.repeat(3) + "</p></article></div></body>");

        assertThat(page.layout()).noneMatch(Block::isBoilerplate);
    }

    @Test
    void pages_without_spaces_between_words_have_paragraphs_too() {
        String sentence =
                "\u5e02\u653f\u5e9c\u5468\u4e00\u5ba3\u5e03\uff0c\u65e7\u6865\u5c06\u5173\u95ed\u4e09\u4e2a\u6708\uff0c\u8fdb\u884c\u7ef4\u4fee\u3002";
        Article page = Pages.read(
                "<title>\u65e7\u6865\u5173\u95ed_\u672c\u5730\u65b0\u95fb</title><div><a href=/>\u9996\u9875</a></div><div>"
                        + "<h2>\u65e7\u6865\u5173\u95ed</h2><p>" + sentence.repeat(2) + "</p><p>" + sentence.repeat(3)
                        + "</p></div><div>\u76f8\u5173\u9605\u8bfb</div><div><a href=/1>\u65b0\u6865\u660e\u5e74\u5f00\u901a</a></div>");

        assertThat(page.layout())
                .extracting(Block::zone)
                .containsExactly(
                        Zone.BOILERPLATE, Zone.HEADLINE, Zone.BODY, Zone.BODY, Zone.BOILERPLATE, Zone.BOILERPLATE);
    }

    @Test
    void a_page_of_many_articles_is_told() {
        String item = "<article><h2><a href=/%d>Title number %d of the day</a></h2><p>" + SENTENCE + "</p></article>";
        StringBuilder html = new StringBuilder("<title>Front page</title><main>");
        for (int i = 0; i < 8; i++) {
            html.append(item.formatted(i, i));
        }

        assertThat(Pages.read(html.toString()).notes()).anyMatch(note -> note.contains("a list of articles"));
    }

    @Test
    void frames_are_told() {
        Article page = Pages.read("<frameset cols='20%,*'><frame src=a.html><frame src=b.html></frameset>");

        assertThat(page.notes()).anyMatch(note -> note.contains("frames")).contains("the article has no text");
    }

    static Stream<String> malice() {
        return Stream.of(
                "",
                "<",
                "&",
                "<p>&#0;a&#xD800;b&#x110000;c</p>".repeat(10),
                "<!-- never closed " + "x".repeat(100_000),
                "<script>" + "y".repeat(100_000),
                "&".repeat(300_000),
                "&#".repeat(100_000),
                "&amp".repeat(100_000),
                "<p>" + "a".repeat(1 << 20),
                "<a href='" + "h".repeat(1 << 20) + "'>x</a>",
                "<h3>Related</h3>".repeat(50_000),
                "<h3>Comments</h3><p>First!</p>".repeat(50_000),
                "<title>" + "a - b | ".repeat(50_000) + "</title><h1>a</h1>",
                "<meta name=date content=2021-03-04>".repeat(50_000),
                "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".repeat(20_000),
                "<time datetime=2021>".repeat(5_000) + "2021",
                "<div>".repeat(500) + "<p>a".repeat(20_000),
                "<p class='" + "related ".repeat(100_000) + "'>x",
                "<div>".repeat(100_000) + "deep",
                "<b>".repeat(10_000) + "<p>x",
                "<a href=x>".repeat(10_000) + "x",
                "<br>".repeat(200_000) + "x",
                "x<br>".repeat(100_000),
                "<li>a</li>".repeat(100_000),
                "<table><tr><td>".repeat(2_000) + "x",
                "<svg><style><p>x</svg><math><mtext></p><p>y",
                "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script><p>x",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":</script><p>x",
                "<script type='application/ld+json'>{\"@type\":[],\"@graph\":{\"@graph\":[null,1]}}</script><p>x",
                "<meta name=date content='" + "9".repeat(100_000) + "'><time datetime=99999999999>x</time>",
                "<link rel=canonical href='::::%%%'><base href='\\\\'><html lang='" + "x".repeat(999) + "'>");
    }

    @ParameterizedTest
    @MethodSource("malice")
    void no_page_breaks_the_reader(String html) {
        assertThatCode(() -> {
                    Article page = Pages.read(html);
                    List<Block> layout = page.layout();
                    for (int i = 1; i < layout.size(); i++) {
                        assertThat(layout.get(i).span().start())
                                .isGreaterThanOrEqualTo(layout.get(i - 1).span().end());
                    }
                })
                .doesNotThrowAnyException();
    }
}
