package org.crossfact.reports.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.SupportedValue;
import org.junit.jupiter.api.Test;

class SideTest {

    private static final Evidence ONE = evidence("a.txt", "Gazette", "12 boats");
    private static final Evidence AGAIN =
            new Evidence(ONE.article(), new Span(40, 48), "12 boats", "12 boats", "Gazette", "");
    private static final Evidence OTHER = evidence("b.txt", "Courier", "12 boats");
    private static final Evidence ALONE = evidence("c.txt", "", "21 boats");

    private static Evidence evidence(String article, String source, String value) {
        return new Evidence(new ArticleKey(article), new Span(0, 8), value, value, source, "");
    }

    private static Judgement judgement(Confidence confidence, Evidence first, Evidence second, int support) {
        return Judgement.of("They differ", confidence, List.of(first, second))
                .withValues(List.of(
                        new SupportedValue("12 boats", support, List.of(ONE.article())),
                        new SupportedValue("21 boats", 1, List.of(ALONE.article()))));
    }

    @Test
    void the_side_with_more_sources_is_backed_and_the_other_is_to_be_looked_at() {
        Judgement judgement = judgement(Confidence.MEDIUM, ALONE, ONE, 2);
        assertThat(Side.of(judgement))
                .extracting(side -> side.isBacked(judgement))
                .containsExactly(true, false);
    }

    @Test
    void of_two_single_sources_both_are_to_be_looked_at() {
        Judgement judgement = judgement(Confidence.LOW, ALONE, ONE, 1);
        assertThat(Side.of(judgement))
                .extracting(side -> side.isBacked(judgement))
                .containsExactly(false, false);
    }

    @Test
    void proof_backs_a_single_source() {
        Judgement judgement = judgement(Confidence.HIGH, ALONE, ONE, 1);
        assertThat(Side.of(judgement))
                .extracting(side -> side.isBacked(judgement))
                .containsExactly(true, false);
    }

    @Test
    void each_source_is_heard_once_before_any_is_heard_again() {
        Side side = new Side(new SupportedValue("12 boats", 2, List.of()), List.of(ONE, AGAIN, OTHER), "12 boats");
        assertThat(side.independentFirst().evidence())
                .extracting(Evidence::source)
                .containsExactly("Gazette", "Courier", "Gazette");
    }

    private static List<String> called(String value, String quote, String otherValue, String otherQuote) {
        Evidence one = new Evidence(ONE.article(), new Span(0, quote.length()), quote, value, "", "");
        Evidence other =
                new Evidence(ALONE.article(), new Span(0, otherQuote.length()), otherQuote, otherValue, "", "");
        Judgement judgement = Judgement.of("They differ", Confidence.LOW, List.of(one, other))
                .withValues(List.of(
                        new SupportedValue(value, 1, List.of(one.article())),
                        new SupportedValue(otherValue, 1, List.of(other.article()))));
        return Side.of(judgement).stream().map(Side::words).toList();
    }

    @Test
    void a_value_is_called_as_it_is_printed() {
        assertThat(called("34 trillion JPY", "34 trillion yen", "43 trillion JPY", "¥43tn"))
                .containsExactly("34 trillion yen", "¥43tn");
        assertThat(called("2016-10-24", "24 October", "2016-10-25", "the  25th"))
                .containsExactly("24 October", "the 25th");
    }

    @Test
    void words_that_do_not_tell_the_sides_apart_are_no_name_of_a_side() {
        assertThat(called("Mayor of Halm", "Ada Brook", "Treasurer of Halm", "Ada Brook"))
                .containsExactly("Mayor of Halm", "Treasurer of Halm");
    }

    @Test
    void the_value_is_kept_where_it_says_more_or_stands_among_other_words() {
        assertThat(called("Ada Brook", "Ada", "Ida Brook", "Mayor Ida Brook"))
                .containsExactly("Ada Brook", "Ida Brook");
        assertThat(called("6.4 m", "6.4 metres", "6.9 m", "6.9 metres")).containsExactly("6.4 metres", "6.9 metres");
    }
}
