package org.crossfact.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossfact.core.finding.Confidence.HIGH;
import static org.crossfact.core.finding.Confidence.LOW;
import static org.crossfact.core.finding.Finding.Reach.CROSS_SOURCE;
import static org.crossfact.core.finding.Finding.Reach.IN_ARTICLE;
import static org.crossfact.core.finding.Severity.ERROR;
import static org.crossfact.core.finding.Severity.NOTE;
import static org.crossfact.core.finding.Severity.WARNING;

import java.util.List;
import java.util.stream.IntStream;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Decision;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.reports.Triage.Gathered;
import org.junit.jupiter.api.Test;

class TriageTest {

    private static Finding finding(String id, Severity severity, Reach reach, Confidence confidence, Evidence place) {
        return new Finding(
                id,
                new RuleId("text/" + id.charAt(0)),
                severity,
                reach,
                Judgement.of("look", confidence, List.of(place)));
    }

    private static Finding slip(String id, Severity severity, int start, String words) {
        return finding(id, severity, IN_ARTICLE, HIGH, place("a.txt", start, words));
    }

    private static Evidence place(String article, int start, String words) {
        return new Evidence(new ArticleKey(article), new Span(start, start + words.length()), words, "", "", "");
    }

    private static Finding mended(Finding finding, String with) {
        Judgement judgement = finding.judgement();
        return new Finding(
                finding.id(),
                finding.rule(),
                finding.severity(),
                finding.reach(),
                judgement.withSuggestions(List.of(Suggestion.of(with))));
    }

    private static List<String> order(Triage triage) {
        return triage.open().stream().map(one -> one.finding().id()).toList();
    }

    @Test
    void what_is_grave_comes_first_then_what_sources_dispute_then_what_is_sure() {
        Triage triage = Triage.of(List.of(
                slip("n", NOTE, 0, "one"),
                finding("e", ERROR, IN_ARTICLE, LOW, place("a.txt", 10, "two")),
                slip("f", ERROR, 20, "three"),
                finding("g", ERROR, CROSS_SOURCE, LOW, place("a.txt", 30, "four"))));

        assertThat(order(triage)).containsExactly("g", "f", "e", "n");
    }

    @Test
    void of_two_that_speak_of_the_same_words_the_lesser_stands_under_the_greater() {
        Triage triage = Triage.of(List.of(
                slip("n", NOTE, 10, "on the 30 February"),
                slip("e", ERROR, 17, "30 February"),
                slip("m", NOTE, 20, "February"),
                slip("o", NOTE, 40, "elsewhere")));

        assertThat(order(triage)).containsExactly("e", "o");
        assertThat(triage.open().get(0).lesser()).extracting(Finding::id).containsExactly("n", "m");
    }

    @Test
    void what_one_rule_says_of_the_same_words_again_stands_under_the_first() {
        Triage triage = Triage.of(IntStream.range(0, 4)
                .mapToObj(at -> slip("n" + at, NOTE, 10 * at, "teh"))
                .toList());

        Gathered all = triage.open().get(0);
        assertThat(order(triage)).containsExactly("n0");
        assertThat(all.repeats()).extracting(Finding::id).containsExactly("n1", "n2", "n3");
        assertThat(all.lesser()).isEmpty();
    }

    @Test
    void a_word_that_needs_another_repair_elsewhere_stands_alone() {
        Triage triage = Triage.of(
                List.of(mended(slip("n1", NOTE, 0, "form"), "from"), mended(slip("n2", NOTE, 10, "form"), "for")));

        assertThat(order(triage)).containsExactly("n1", "n2");
    }

    @Test
    void what_was_decided_on_hides_nothing_that_is_open() {
        Finding decided = slip("e", ERROR, 0, "30 February");
        Decision decision = new Decision(Decision.Verdict.ACCEPTED, "", Decision.Origin.BASELINE, "baseline.json");
        Triage triage = Triage.of(
                List.of(decided.withStanding(decided.standing().decided(decision)), slip("n", NOTE, 3, "February")));

        assertThat(order(triage)).containsExactly("n");
        assertThat(triage.findings()).extracting(Finding::id).containsExactly("e", "n");
    }

    @Test
    void the_first_to_check_show_what_is_wrong_in_all_its_ways() {
        List<Finding> findings = IntStream.range(0, 8)
                .mapToObj(at -> slip((at < 6 ? "a" : "b") + at, ERROR, 10 * at, "word" + at))
                .toList();
        Triage triage = Triage.of(findings);

        assertThat(triage.first()).extracting(one -> one.finding().id()).containsExactly("a0", "b6", "a1", "a2", "a3");
        assertThat(Triage.of(List.of(slip("w", WARNING, 0, "word"))).first()).isEmpty();
    }
}
