package org.crossfact.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.Severity;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static Finding finding(String id, String rule, Severity severity) {
        Evidence place = new Evidence(new ArticleKey("a.txt"), new Span(0, 1), "x", "", "", "");
        Judgement judgement = Judgement.of("look", Confidence.LOW, List.of(place));
        return new Finding(id, new RuleId(rule), severity, Reach.IN_ARTICLE, judgement);
    }

    @Test
    void sixty_notes_do_not_bury_an_error() {
        List<Finding> notes = IntStream.range(0, 60)
                .mapToObj(i -> finding("n" + i, i % 2 == 0 ? "text/b" : "text/a", Severity.NOTE))
                .toList();
        Finding warning = finding("w", "text/b", Severity.WARNING);
        Finding lone = finding("l", "text/c", Severity.NOTE);
        Finding error = finding("e", "dates/d", Severity.ERROR);

        Ranking ranking = Ranking.of(
                Stream.concat(notes.stream(), Stream.of(warning, lone, error)).toList(), 3);

        assertThat(ranking.shown()).containsExactly(error, warning, lone);
        assertThat(ranking.folded())
                .extracting(alike -> alike.get(0).rule().id(), List::size)
                .containsExactly(tuple("text/a", 30), tuple("text/b", 30));
    }
}
