package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The five original articles, which are not ours to publish: the folder that the property names holds them with their
 * annotated defects and traps.
 */
@EnabledIfSystemProperty(named = "crossfact.devdata", matches = ".+")
class OriginalsTest {

    /** What the first version must find in full; later rules add to it. */
    private static final Set<String> FLOOR = Set.of("garbled-date", "ill-ordered-date", "split-number");

    private static final String KISHIDA = "kishida-given";

    private static Path seeds;
    private static Report report;
    private static final Map<String, String> TEXTS = new HashMap<>();

    @BeforeAll
    static void check() throws IOException {
        seeds = Path.of(System.getProperty("crossfact.devdata")).resolve("seeds");
        report = Checks.report(seeds);
        try (Stream<Path> files = Files.list(seeds)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".txt")).toList()) {
                TEXTS.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> theFloorIsFound() throws IOException {
        return rows("gold.jsonl").stream()
                .filter(row -> FLOOR.contains(row.path("category").asText())
                        || row.path("group").asText().equals(KISHIDA))
                .map(row -> DynamicTest.dynamicTest(
                        name(row),
                        () -> assertThat(report.findings().stream().anyMatch(finding -> hits(finding, row)))
                                .as("found")
                                .isTrue()));
    }

    /**
     * A single-place trap is sprung by a finding that points at it, a trap of several places by one that sets them against
     * each other; what tells of a listed defect at the same place springs none.
     */
    @TestFactory
    Stream<DynamicTest> noTrapIsSprung() throws IOException {
        List<JsonNode> defects = rows("gold.jsonl");
        return rows("gold-negatives.jsonl").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.path("id").asText() + " " + row.path("naive_flag").asText(),
                        () -> assertThat(report.findings().stream()
                                        .filter(finding -> springs(finding, row))
                                        .filter(finding -> defects.stream().noneMatch(defect -> hits(finding, defect)))
                                        .map(finding -> finding.rule() + " says: "
                                                + finding.judgement().message()))
                                .isEmpty()));
    }

    /** A note on page furniture that holds a name does not say that the name is wrong. */
    private static Set<String> families(JsonNode row) {
        return switch (row.path("trap").asText()) {
            case "role-over-time",
                    "role-many-holders",
                    "name-order",
                    "similar-surname",
                    "similar-given-name",
                    "short-form",
                    "place-not-person",
                    "source" -> Set.of("people");
            case "brand",
                    "abbreviation",
                    "acronym",
                    "spelling-variant",
                    "apostrophe",
                    "repeated-name",
                    "list-label",
                    "set-equal" -> Set.of("text", "people");
            default -> Set.of("dates", "figures", "events");
        };
    }

    /** Whether the finding may say what the trap invites to: page furniture as such says nothing of its words. */
    private static boolean springs(Finding finding, JsonNode row) {
        if (!families(row).contains(finding.rule().family())
                || finding.rule().id().equals("text/boilerplate")) {
            return false;
        }
        List<JsonNode> spans = spans(row);
        long touched = spans.stream()
                .filter(span -> finding.judgement().evidence().stream().anyMatch(evidence -> touches(evidence, span)))
                .count();
        boolean pointed =
                spans.stream().anyMatch(span -> touches(finding.judgement().place(), span));
        return spans.size() == 1 ? pointed : touched > 1 && pointed;
    }

    private static boolean hits(Finding finding, JsonNode row) {
        return spans(row).stream()
                .allMatch(span -> finding.judgement().evidence().stream()
                        .anyMatch(evidence -> touches(evidence, span) && isShort(evidence, span)));
    }

    private static boolean isShort(Evidence evidence, JsonNode span) {
        return evidence.span().length()
                <= 3 * (span.path("end").asInt() - span.path("start").asInt());
    }

    private static boolean touches(Evidence evidence, JsonNode row) {
        String file = row.path("file").asText();
        return evidence.article().path().equals(file) && evidence.span().overlaps(span(file, row));
    }

    /** The annotations count code points. */
    private static Span span(String file, JsonNode row) {
        String text = TEXTS.getOrDefault(file, "");
        return new Span(
                text.offsetByCodePoints(0, row.path("start").asInt()),
                text.offsetByCodePoints(0, row.path("end").asInt()));
    }

    private static List<JsonNode> spans(JsonNode row) {
        List<JsonNode> spans = new ArrayList<>();
        row.path("spans").forEach(spans::add);
        return spans;
    }

    private static String name(JsonNode row) {
        return row.path("id").asText() + " "
                + row.path("spans").path(0).path("text").asText();
    }

    private static List<JsonNode> rows(String file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(seeds.resolve(file), StandardCharsets.UTF_8)) {
            rows.add(json.readTree(line));
        }
        return rows;
    }
}
