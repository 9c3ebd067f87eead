package org.crossfact.rules.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Reason;
import org.crossfact.core.value.Unit;
import org.crossfact.rules.api.Conflict;
import org.junit.jupiter.api.Test;

class SourcesAgreeTest {

    @Test
    void three_origins_against_one_are_clear_and_the_one_is_the_place_to_look() {
        Judgement judgement = judge(side("37", "a", "b", "c"), side("41", "d"));
        assertThat(judgement.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(judgement.place().article()).isEqualTo(new ArticleKey("d"));
        assertThat(judgement.message())
                .isEqualTo("Sources give 37% and 41% where all speak of \u201chouses damaged\u201d");
        assertThat(judgement.values().get(0).support()).isEqualTo(3);
        assertThat(judgement.suggestions().get(0).text()).isEqualTo("37%");
        assertThat(judgement.reasons()).containsExactly(Reason.VALUES_DIFFER.words());
    }

    @Test
    void a_majority_is_medium_and_a_draw_is_low_without_a_suggestion() {
        assertThat(judge(side("37", "a", "b"), side("41", "c")).confidence()).isEqualTo(Confidence.MEDIUM);
        Judgement draw = judge(side("37", "a"), side("41", "b"));
        assertThat(draw.confidence()).isEqualTo(Confidence.LOW);
        assertThat(draw.suggestions()).isEmpty();
    }

    private static Judgement judge(Conflict.Side<Figure> best, Conflict.Side<Figure> other) {
        Conflict<Figure> conflict =
                new Conflict<>("key", List.of(best, other), List.of(Reason.VALUES_DIFFER), List.of(), "houses damaged");
        return new SourcesAgree().judge(conflict).orElseThrow();
    }

    private static Conflict.Side<Figure> side(String amount, String... articles) {
        return new Conflict.Side<>(
                amount + " %",
                Stream.of(articles).map(article -> statement(amount, article)).toList());
    }

    private static Statement<Figure> statement(String amount, String article) {
        ArticleKey key = new ArticleKey(article);
        Figure figure = Figure.exact(new BigDecimal(amount), Unit.PERCENT, BigDecimal.ONE);
        Claim<Figure> claim = new Claim<>(
                key,
                new Span(0, 3),
                amount + "%",
                Kinds.FIGURE,
                Zone.BODY,
                "figure/percent",
                Subject.ofHead("house"),
                Optional.empty(),
                "",
                Modality.ASSERTED,
                List.of(Reading.printed(figure)),
                Optional.empty());
        return new Statement<>(claim, new Provenance(key, "", article, Optional.empty(), "", 0, article, ""));
    }
}
