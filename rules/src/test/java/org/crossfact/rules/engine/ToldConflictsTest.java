package org.crossfact.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.rules.api.Evidences;
import org.junit.jupiter.api.Test;

/** What one finding quotes from several articles need not be told again. */
class ToldConflictsTest {

    private final Statement<?> one = figure("one.txt", "The yard built 14 boats in Harnmouth.");
    private final Statement<?> other = figure("other.txt", "The yard built 41 boats in Harnmouth.");
    private final Statement<?> third = figure("third.txt", "The yard built 17 boats in Harnmouth.");

    @Test
    void what_one_judgement_quotes_is_told() {
        assertThat(told(judgement(one, other, third)).hold(List.of(other, one))).isTrue();
    }

    @Test
    void what_two_judgements_quote_is_not() {
        assertThat(told(judgement(one, other), judgement(other, third)).hold(List.of(one, third)))
                .isFalse();
    }

    @Test
    void before_any_judgement_nothing_is_told() {
        assertThat(told().hold(List.of(one, other))).isFalse();
    }

    private static ToldConflicts told(Judgement... judgements) {
        return new ToldConflicts(List.of(judgements));
    }

    private static Judgement judgement(Statement<?>... statements) {
        return Judgement.of(
                "they differ",
                Confidence.LOW,
                Stream.of(statements).map(Evidences::of).toList());
    }

    private static Statement<?> figure(String key, String text) {
        FactSheet sheet = Assembly.extraction().extract(Understanding.of(Article.of(key, text, Metadata.NONE)));
        return new Statement<>(sheet.claims(Kinds.FIGURE).findFirst().orElseThrow(), sheet.from());
    }
}
