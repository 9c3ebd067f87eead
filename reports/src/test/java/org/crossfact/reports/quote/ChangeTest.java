package org.crossfact.reports.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.finding.Suggestion.Replacement;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final ArticleKey KEY = new ArticleKey("a.txt");

    private static Evidence evidence(String words) {
        return new Evidence(KEY, new Span(10, 10 + words.length()), words, "", "", "");
    }

    private static Judgement judgement(String words, Suggestion... suggestions) {
        return Judgement.of("look", Confidence.LOW, List.of(evidence(words))).withSuggestions(List.of(suggestions));
    }

    private static Change only(String before, String after) {
        return Change.of(judgement(before, Suggestion.replace(evidence(before), after)))
                .get(0);
    }

    @Test
    void a_replacement_shows_both_sides() {
        assertThat(only("becauseIce", "because ice")).isEqualTo(new Change("becauseIce", "because ice"));
    }

    @Test
    void a_replacement_inside_the_evidence_shows_only_what_is_replaced() {
        Replacement inner = new Replacement(KEY, new Span(14, 17), "the");
        Judgement judgement = judgement("see teh dyke", new Suggestion("the", Optional.of(inner)));
        assertThat(Change.of(judgement)).containsExactly(new Change("teh", "the"));
    }

    @Test
    void words_around_the_replacement_that_stay_are_left_out() {
        Replacement inner = new Replacement(KEY, new Span(10, 17), "Comment");
        Judgement judgement = judgement("comment", new Suggestion("Comment: In recent years,", Optional.of(inner)));
        assertThat(Change.of(judgement)).containsExactly(new Change("comment", "Comment"));
    }

    @Test
    void a_mark_is_told_amid_its_words() {
        Replacement inner = new Replacement(KEY, new Span(10, 11), ",");
        Judgement judgement = judgement(".", new Suggestion("the dyke, at noon", Optional.of(inner)));
        assertThat(Change.of(judgement)).containsExactly(new Change("", "the dyke, at noon"));
    }

    @Test
    void where_only_blanks_differ_they_are_drawn() {
        assertThat(only("dyke .At noon", "dyke. At noon")).isEqualTo(new Change("dyke␣.At␣noon", "dyke.␣At␣noon"));
    }

    @Test
    void words_that_are_to_go_are_followed_by_nothing() {
        Change change = only("again and again", "");
        assertThat(change.removes()).isTrue();
        assertThat(change.before()).isEqualTo("again and again");
    }

    @Test
    void long_equal_words_around_the_difference_are_left_out() {
        String same = "word ".repeat(200);
        Change change = only(same + "teh" + same, same + "the" + same);
        assertThat(change.before()).startsWith("…word ").endsWith("…").contains("teh");
        assertThat(change.before().length()).isLessThan(100);
        assertThat(change.after()).isEqualTo(change.before().replace("teh", "the"));
    }

    @Test
    void words_that_only_propose_stand_alone() {
        assertThat(Change.of(judgement("Jin Takai", Suggestion.of("find out which is right"))))
                .containsExactly(new Change("", "find out which is right"));
    }

    @Test
    void readings_make_the_words_before_superfluous() {
        Judgement judgement = judgement("20 14", Suggestion.replace(evidence("20 14"), "2014"))
                .withReadings(List.of(new OfferedReading("2014", List.of())));
        assertThat(Change.of(judgement)).containsExactly(new Change("", "2014"));
    }

    @Test
    void any_two_texts_can_be_compared() {
        List<String> texts = List.of("", "a", "aa", " ", "\ud83d\ude00", "\ud83d", "a".repeat(60), "a ".repeat(60));
        for (String before : texts) {
            for (String after : texts) {
                Change.of(judgement(before, Suggestion.replace(evidence(before), after)))
                        .forEach(change -> assertThat(change.beforeRuns()).isNotEmpty());
            }
        }
    }
}
