package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleId;
import org.crossfact.rules.api.TextRule;
import org.crossfact.rules.engine.Assembly;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The corpus {@code seeds} end to end: every listed defect is found, every trap stays silent, nothing else is said. */
class SeedsTest {

    private static JsonNode expected;
    private static Report report;

    @BeforeAll
    static void check() throws IOException {
        Path seeds = Path.of(System.getProperty("crossfact.seeds"));
        expected = new ObjectMapper().readTree(seeds.resolve("expected.json").toFile());
        report = Checks.report(seeds);
    }

    @TestFactory
    Stream<DynamicTest> everyListedDefectIsFound() {
        return rows("mustFind")
                .map(row -> DynamicTest.dynamicTest(
                        name(row),
                        () -> assertThat(report.findings().stream().anyMatch(finding -> finds(finding, row)))
                                .as("found")
                                .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> everyTrapStaysSilent() {
        return rows("mustStaySilent")
                .map(row -> DynamicTest.dynamicTest(
                        name(row),
                        () -> assertThat(report.findings().stream()
                                        .filter(finding -> isSprung(finding, row))
                                        .map(finding -> finding.rule() + " says: "
                                                + finding.judgement().message()))
                                .isEmpty()));
    }

    @Test
    void nothingElseIsSaid() {
        List<String> unlisted = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (rows("mustFind").noneMatch(row -> finds(finding, row))) {
                Evidence place = finding.judgement().place();
                unlisted.add(finding.rule() + " " + place.article() + " '" + place.quote() + "'");
            }
        }
        assertThat(unlisted).isEmpty();
    }

    @Test
    void everyRuleFoundSomethingToLookAt() {
        // what a text rule looks at are slips, and not every slip stands in this corpus
        Set<RuleId> textRules = Assembly.rules().stream()
                .filter(TextRule.class::isInstance)
                .map(rule -> rule.card().id())
                .collect(Collectors.toSet());
        assertThat(report.rules())
                .filteredOn(run -> !textRules.contains(run.card().id()))
                .isNotEmpty()
                .allMatch(run -> run.considered() > 0, "looked at something");
    }

    @Test
    void everythingWasChecked() {
        assertThat(report.incomplete()).isEmpty();
        assertThat(report.articles()).hasSize(11);
    }

    private static Stream<JsonNode> rows(String name) {
        List<JsonNode> rows = new ArrayList<>();
        expected.path(name).forEach(rows::add);
        return rows.stream();
    }

    private static String name(JsonNode row) {
        return row.path("id").asText() + " " + row.path("rule").asText() + " "
                + row.path("text").asText();
    }

    /** The finding speaks of the row's words, or of the other side of its conflict, and offers its correction. */
    private static boolean finds(Finding finding, JsonNode row) {
        return finding.rule().id().equals(row.path("rule").asText())
                && finding.judgement().evidence().stream().anyMatch(evidence -> touches(evidence, row))
                && offers(finding, row.path("correction").asText());
    }

    private static boolean offers(Finding finding, String correction) {
        return correction.isEmpty()
                || Stream.of(
                                finding.judgement().readings().stream().map(reading -> reading.value()),
                                finding.judgement().values().stream().map(value -> value.value()),
                                finding.judgement().suggestions().stream().map(one -> one.text()))
                        .flatMap(values -> values)
                        .anyMatch(value -> fits(value, correction));
    }

    /** An X of the correction stands for any digit. */
    private static boolean fits(String value, String correction) {
        if (value.length() != correction.length()) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (correction.charAt(i) != 'X' && correction.charAt(i) != value.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A trap is sprung when a finding points at its words, or sets them against the words beside it. */
    private static boolean isSprung(Finding finding, JsonNode row) {
        boolean pointed = touches(finding.judgement().place(), row);
        boolean quoted = finding.judgement().evidence().stream().anyMatch(evidence -> touches(evidence, row));
        boolean listed = rows("mustFind").anyMatch(defect -> finds(finding, defect));
        List<JsonNode> others = new ArrayList<>();
        row.path("with").forEach(others::add);
        boolean set = others.stream()
                .anyMatch(other ->
                        finding.judgement().evidence().stream().anyMatch(evidence -> touches(evidence, other)));
        return !listed && (pointed || (quoted && set));
    }

    private static boolean touches(Evidence evidence, JsonNode row) {
        Span span = new Span(row.path("start").asInt(), row.path("end").asInt());
        return evidence.article().path().equals(row.path("file").asText())
                && evidence.span().overlaps(span);
    }
}
