package org.crossfact.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Language;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Original;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Published;
import org.crossfact.core.document.Publisher;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.Severity;
import org.junit.jupiter.api.Test;

class MarkedArticleTest {

    private static final ArticleKey KEY = new ArticleKey("a.txt");

    /** A page with a block for each of {@code blocks}, told by their words. */
    private static Page page(String text, Block... blocks) {
        Article article = Article.of(KEY.path(), text, Metadata.NONE);
        return page(article, blocks);
    }

    private static Page page(Article article, Block... blocks) {
        return new Page(
                article,
                List.of(),
                List.of(blocks),
                List.of(),
                Language.UNKNOWN,
                "",
                Publisher.UNKNOWN,
                Published.UNKNOWN,
                List.of());
    }

    private static Block block(int start, int end, Furniture furniture) {
        Zone zone = furniture == Furniture.NONE ? Zone.BODY : Zone.BOILERPLATE;
        return new Block(new Span(start, end), zone, furniture, "so");
    }

    private static Mark mark(int number, Span span) {
        Evidence evidence = new Evidence(KEY, span, "", "", "", "");
        Judgement judgement = Judgement.of("look", Confidence.LOW, List.of(evidence));
        Finding finding = new Finding("id" + number, new RuleId("a/b"), Severity.NOTE, Reach.IN_ARTICLE, judgement);
        return new Mark("m-" + number, span, number, finding, true);
    }

    private static List<Stretch> stretches(Page page, List<Mark> marks) {
        return MarkedArticle.paragraphs(page, marks).stream()
                .flatMap(paragraph -> paragraph.stretches().stream())
                .toList();
    }

    private static String text(Paragraph paragraph) {
        return paragraph.stretches().stream().map(Stretch::text).collect(Collectors.joining());
    }

    @Test
    void nested_and_crossing_marks_are_cut() {
        List<Mark> marks = List.of(mark(1, new Span(0, 6)), mark(2, new Span(4, 9)), mark(3, new Span(5, 6)));
        String drawn = stretches(page("abcdefghij"), marks).stream()
                .map(stretch -> stretch.text()
                        + stretch.marks().stream()
                                .map(mark -> "" + mark.number())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
        assertThat(drawn).isEqualTo("abcd1|e12|f123|ghi2|j");
    }

    @Test
    void each_block_takes_the_white_space_behind_it_along() {
        Page page = page("\n a\r\n\r\nbb \n", block(2, 3, Furniture.NONE), block(7, 9, Furniture.NONE));
        assertThat(MarkedArticle.paragraphs(page, List.of()))
                .extracting(MarkedArticleTest::text)
                .containsExactly("\n ", "a\r\n\r\n", "bb \n");
    }

    @Test
    void what_no_block_holds_is_shown_too() {
        Page page = page("a lost b", block(0, 1, Furniture.NONE), block(7, 8, Furniture.NONE));
        assertThat(MarkedArticle.paragraphs(page, List.of()))
                .extracting(MarkedArticleTest::text)
                .containsExactly("a", " lost ", "b");
    }

    @Test
    void lines_of_one_list_are_set_apart_together() {
        Page page = page(
                "a\nb\nc\nd",
                block(0, 1, Furniture.NONE),
                block(2, 3, Furniture.RELATED),
                block(4, 5, Furniture.RELATED),
                block(6, 7, Furniture.SHARING));
        List<Passage> passages = Passage.of(MarkedArticle.paragraphs(page, List.of()));
        assertThat(passages).extracting(Passage::apart).containsExactly(false, true);
        assertThat(passages.get(1).paragraphs())
                .extracting(MarkedArticleTest::text)
                .containsExactly("b\nc\n", "d");
        assertThat(passages.get(1).summary()).isEqualTo("related, sharing: 5 characters");
    }

    @Test
    void front_matter_ends_where_the_body_begins() {
        String text = "---\nx\n---\nText";
        Article article =
                new Article(KEY, text, new Span(10, 14), Metadata.NONE, List.of(), Original.itself(text), List.of());
        assertThat(MarkedArticle.paragraphs(page(article, block(10, 14, Furniture.NONE)), List.of()))
                .extracting(Paragraph::part)
                .containsExactly("outside", "body");
    }

    /** Whatever the marks: the text is kept, and each mark begins once, ends once and covers what it should. */
    @Test
    void any_marks_keep_the_text() {
        Random random = new Random(20260101);
        for (int round = 0; round < 300; round++) {
            String text = random.ints(60, 0, 8)
                    .mapToObj(letter -> letter == 0 ? "\n" : String.valueOf((char) ('a' + letter)))
                    .collect(Collectors.joining());
            List<Mark> marks = IntStream.rangeClosed(1, 6)
                    .mapToObj(number -> {
                        int start = random.nextInt(59);
                        return mark(number, new Span(start, start + 1 + random.nextInt(60 - start)));
                    })
                    .toList();
            List<Stretch> stretches = stretches(page(text, lines(text)), marks);
            assertThat(stretches.stream().map(Stretch::text).collect(Collectors.joining()))
                    .isEqualTo(text);
            for (Mark mark : marks) {
                assertThat(covered(stretches, mark)).isEqualTo(mark.span().in(text));
                assertThat(stretches.stream().filter(one -> one.begins().contains(mark)))
                        .hasSize(1);
                assertThat(stretches.stream().filter(one -> one.ends().contains(mark)))
                        .hasSize(1);
            }
        }
    }

    private static Block[] lines(String text) {
        return Pattern.compile(".+")
                .matcher(text)
                .results()
                .map(line -> block(line.start(), line.end(), line.start() % 2 == 0 ? Furniture.NONE : Furniture.LEGAL))
                .toArray(Block[]::new);
    }

    private static String covered(List<Stretch> stretches, Mark mark) {
        return stretches.stream()
                .filter(one -> one.marks().contains(mark))
                .map(Stretch::text)
                .collect(Collectors.joining());
    }
}
