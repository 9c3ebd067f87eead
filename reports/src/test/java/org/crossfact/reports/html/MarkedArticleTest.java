package org.crossfact.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Original;
import org.crossfact.core.document.Span;
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

    private static Article article(String text) {
        return Article.of(KEY.path(), text, Metadata.NONE);
    }

    private static Mark mark(int number, Span span) {
        Evidence evidence = new Evidence(KEY, span, "", "", "", "");
        Judgement judgement = Judgement.of("look", Confidence.LOW, List.of(evidence));
        Finding finding = new Finding("id" + number, new RuleId("a/b"), Severity.NOTE, Reach.IN_ARTICLE, judgement);
        return new Mark("m-" + number, span, number, finding, true);
    }

    private static List<Stretch> stretches(String text, List<Mark> marks) {
        return new MarkedArticle(article(text), marks)
                .paragraphs().stream()
                        .flatMap(paragraph -> paragraph.stretches().stream())
                        .toList();
    }

    @Test
    void nested_and_crossing_marks_are_cut() {
        List<Mark> marks = List.of(mark(1, new Span(0, 6)), mark(2, new Span(4, 9)), mark(3, new Span(5, 6)));
        String drawn = stretches("abcdefghij", marks).stream()
                .map(stretch -> stretch.text()
                        + stretch.marks().stream()
                                .map(mark -> "" + mark.number())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
        assertThat(drawn).isEqualTo("abcd1|e12|f123|ghi2|j");
    }

    @Test
    void paragraphs_take_their_blank_lines_along() {
        List<String> paragraphs = new MarkedArticle(article("\na\r\nb\r\n\r\n \nc\rd"), List.of())
                .paragraphs().stream()
                        .map(paragraph -> paragraph.stretches().stream()
                                .map(Stretch::text)
                                .collect(Collectors.joining()))
                        .toList();
        assertThat(paragraphs).containsExactly("\na\r\nb\r\n\r\n \n", "c\rd");
    }

    @Test
    void front_matter_ends_where_the_body_begins() {
        String text = "---\nx\n---\nText";
        Article article =
                new Article(KEY, text, new Span(10, 14), Metadata.NONE, List.of(), Original.itself(text), List.of());
        assertThat(new MarkedArticle(article, List.of()).paragraphs())
                .extracting(Paragraph::body)
                .containsExactly(false, true);
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
            List<Stretch> stretches = stretches(text, marks);
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

    private static String covered(List<Stretch> stretches, Mark mark) {
        return stretches.stream()
                .filter(one -> one.marks().contains(mark))
                .map(Stretch::text)
                .collect(Collectors.joining());
    }
}
