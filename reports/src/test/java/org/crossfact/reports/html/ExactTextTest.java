package org.crossfact.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Language;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Published;
import org.crossfact.core.document.Publisher;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.finding.CheckedArticle;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was checked is what the page holds, character for character, whatever was set apart. */
class ExactTextTest {

    private static final ArticleKey KEY = new ArticleKey("a.txt");

    static List<String> hostile() {
        StringBuilder controls = new StringBuilder();
        for (char c = 0; c < 0xA1; c++) {
            controls.append('a').append(c);
        }
        return List.of(
                controls.toString(),
                "  two  spaces, a\ttab and a trailing blank \n\n\n",
                "\n\n  \n",
                "lone\rCR, CR LF\r\nLF\nand both\n\r\r\nU+2028\u2028U+2029\u2029U+0085\u0085end",
                "<p>&amp;lt; </p><!-- --> ]]> <script>x</script> &#13; ${x} \"'`",
                "bidi \u202e\u2066\u2069 zero \u200b\u200d\u200c width \u00ad\ufeff filler \u3164 nbsp \u00a0\u202f",
                "half \ud800 and \udc00 and \ud83d\ude00 and \ud83d",
                "joined \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "e\u0301 \u00e9 \ufb01 \uff21 U+200B is no character",
                "x".repeat(70_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void the_page_holds_the_text_and_nothing_else(String text) throws IOException {
        assertThat(held(text, Furniture.NONE)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_was_set_apart_is_as_exact(String text) throws IOException {
        assertThat(held(text, Furniture.RELATED)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void no_character_of_the_text_can_end_the_data_or_hide_in_it(String text) throws IOException {
        assertThat(island(text, Furniture.NONE))
                .doesNotContain("<", ">", "&")
                .doesNotContainPattern("[\\x00-\\x1f\\x7f-\\x9f\\u200b\\u202a-\\u202e\\u2028\\u2029\\ud800-\\udfff]");
    }

    /** The parts of the article as the page holds them, put together. */
    private static String held(String text, Furniture everySecondBlock) throws IOException {
        JsonNode article =
                new ObjectMapper().readTree(island(text, everySecondBlock)).get(0);
        String whole = article.get("text").asText();
        StringBuilder parts = new StringBuilder();
        article.get("parts")
                .forEach(part -> parts.append(
                        whole, part.get("start").asInt(), part.get("end").asInt()));
        return parts.toString();
    }

    private static String island(String text, Furniture everySecondBlock) throws IOException {
        StringBuilder out = new StringBuilder();
        new HtmlReporter().write(report(text), key -> Optional.of(page(text, everySecondBlock)), out);
        String opening = "<script type=\"application/json\" class=\"texts\">";
        int from = out.indexOf(opening) + opening.length();
        return out.substring(from, out.indexOf("</script>", from));
    }

    private static Page page(String text, Furniture everySecondBlock) {
        List<Block> blocks = Pattern.compile("\\S[^\\n]*\\S|\\S")
                .matcher(text)
                .results()
                .map(line -> block(new Span(line.start(), line.end()), everySecondBlock))
                .toList();
        Article article = Article.of(KEY.path(), text, Metadata.NONE);
        return new Page(
                article,
                List.of(),
                blocks,
                List.of(),
                Language.UNKNOWN,
                "",
                Publisher.UNKNOWN,
                Published.UNKNOWN,
                List.of());
    }

    private static Block block(Span span, Furniture furniture) {
        boolean apart = furniture != Furniture.NONE && span.start() % 2 == 0;
        return apart ? new Block(span, Zone.BOILERPLATE, furniture, "<so & so>") : Block.of(span, Zone.BODY, "\u202e");
    }

    private static Report report(String text) {
        Span span = new Span(0, Math.min(text.length(), 5));
        Evidence place = new Evidence(KEY, span, span.in(text), "", "", "");
        Judgement judgement = Judgement.of("look", Confidence.LOW, List.of(place));
        Finding finding = new Finding("id", new RuleId("a/b"), Severity.NOTE, Reach.IN_ARTICLE, judgement);
        Provenance from = new Provenance(KEY, "", "", Optional.empty(), "", 0, "", "");
        CheckedArticle checked = new CheckedArticle(from, 0, List.of());
        return new Report("1", List.of(checked), List.of(finding), List.of(), List.of(), List.of(), List.of());
    }
}
