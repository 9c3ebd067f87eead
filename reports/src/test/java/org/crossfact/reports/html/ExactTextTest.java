package org.crossfact.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/** What was checked is what the page shows, character for character, whatever was set apart. */
class ExactTextTest {

    private static final ArticleKey KEY = new ArticleKey("a.txt");
    private static final Pattern PARAGRAPH =
            Pattern.compile("<p dir=\"auto\" class=\"words-of [^\"]*\" title=\"[^\"]*\">(.*?)</p>", Pattern.DOTALL);
    private static final Pattern CHARACTER =
            Pattern.compile("<span class=\"char[^>]*>U\\+([0-9A-F]{4,6})</span>|<[^>]*>|&(amp|lt|gt|#34|#39);");

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
    void the_page_shows_the_text_and_nothing_else(String text) throws IOException {
        assertThat(shown(text, Furniture.NONE)).isEqualTo(text.replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_was_set_apart_is_as_exact(String text) throws IOException {
        assertThat(shown(text, Furniture.RELATED)).isEqualTo(text.replace("\r\n", "\n"));
    }

    /** Writes the report of one finding and reads the text of the article back out of it. */
    private static String shown(String text, Furniture everySecondBlock) throws IOException {
        StringBuilder out = new StringBuilder();
        new HtmlReporter().write(report(text), key -> Optional.of(page(text, everySecondBlock)), out);
        String prose = out.substring(out.indexOf("<div class=\"prose\">"), out.indexOf("<section id=\"rules\""));
        return PARAGRAPH
                .matcher(prose)
                .results()
                .map(paragraph -> CHARACTER.matcher(paragraph.group(1)).replaceAll(ExactTextTest::character))
                .collect(Collectors.joining());
    }

    private static String character(MatchResult found) {
        String code = found.group(1);
        String entity = found.group(2);
        if (code != null) {
            return Matcher.quoteReplacement(Character.toString(Integer.parseInt(code, 16)));
        }
        return entity == null
                ? ""
                : switch (entity) {
                    case "amp" -> "&";
                    case "lt" -> "<";
                    case "gt" -> ">";
                    case "#34" -> "\"";
                    default -> "'";
                };
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
