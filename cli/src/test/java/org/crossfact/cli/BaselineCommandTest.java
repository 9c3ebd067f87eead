package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crossfact.cli.Commands.Answer;
import org.crossfact.reports.json.JsonReporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A baseline through its life: made, compared with, extended, followed through renames, trimmed. */
class BaselineCommandTest {

    private static final String SPLIT = "In 20 14, the council of the town spoke about the dyke for three hours.\n";
    private static final String IMPOSSIBLE = "The bridge was opened on February 30, 2022 by the mayor of the town.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeArticles() throws IOException {
        write("a.txt", SPLIT);
        write("b.txt", IMPOSSIBLE);
    }

    @Test
    void whatIsKnownNoLongerStopsABuild() throws IOException {
        assertThat(check().code()).isEqualTo(1);

        assertThat(baseline("create").out()).contains("2 entries written");

        Answer answer = check();
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("No findings.", "Not shown: 2 accepted.");
        assertThat(states()).containsOnly("known");
        assertThat(check("--no-baseline").code()).isEqualTo(1);
    }

    @Test
    void whatIsNewDoes() throws IOException {
        baseline("create");
        write("c.txt", "The tower was painted on June 31, 2021 by two men.\n");

        Answer answer = check();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("June 31, 2021").doesNotContain("February 30");
        assertThat(states()).containsExactlyInAnyOrder("known", "known", "new");
    }

    @Test
    void aSwapIsNoticedThoughTheNumberStays() throws IOException {
        baseline("create");
        write("a.txt", "In 2014, the council of the town spoke about the dyke on April 31, 2014.\n");

        assertThat(check().code()).isEqualTo(1);
    }

    @Test
    void anArticleIsKnownAgainUnderAnotherName() throws IOException {
        baseline("create");
        Files.move(folder.resolve("a.txt"), folder.resolve("z.txt"));

        assertThat(check().code()).isZero();
        assertThat(states()).containsExactlyInAnyOrder("known", "changed");
        assertThat(baseline("update").out()).contains("0 entries taken out");
        assertThat(states()).containsOnly("known");
    }

    @Test
    void equalWordsAreToldApartByWhatStandsAroundThem() throws IOException {
        write("a.txt", "The first was on June 31, 2021 at noon.\n\nThe second was on June 31, 2021 at night.\n");
        baseline("create");
        write("a.txt", """
                One more was on June 31, 2021 at dawn.

                The first was on June 31, 2021 at noon.

                The second was on June 31, 2021 at night.
                """);

        Answer answer = check();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("at dawn").doesNotContain("at noon", "at night");
    }

    @Test
    void whatIsFixedIsListedAndTakenOut() throws IOException {
        baseline("create");
        write("a.txt", "In 2014, the council of the town spoke about the dyke.\n");

        assertThat(check().out()).contains("Fixed, but still in crossfact-baseline.json", "a.txt  dates/split-number");
        assertThat(check().code()).isZero();
        assertThat(check("--fail-on-stale").code()).isEqualTo(1);
        assertThat(baseline("prune").out()).contains("0 entries taken out");
        assertThat(baseline("update").out()).contains("1 entry taken out", "20 14");
        assertThat(check("--fail-on-stale").code()).isZero();
    }

    @Test
    void entriesOfDeletedArticlesArePruned() throws IOException {
        baseline("create");
        Files.delete(folder.resolve("a.txt"));

        assertThat(baseline("prune").out()).contains("1 entry taken out", "a.txt");
    }

    @Test
    void whatWasNotLookedAtIsNotFixed() throws IOException {
        write("crossfact.yml", "failOn: error\n");
        baseline("create");

        Answer answer = run("check", path("b.txt"), "-o", "text=-");

        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("1 entry of crossfact-baseline.json not looked at")
                .doesNotContain("Fixed");
    }

    @Test
    void findingsAreAcceptedByTheBeginningOfTheirIdsWithAReason() throws IOException {
        String id = report().path("findings").path(0).path("id").asText().substring(0, 8);

        assertThat(run("baseline", "accept", id, "--in", folder.toString()).code())
                .isEqualTo(2);
        Answer answer = run(
                "baseline",
                "accept",
                id,
                "--in",
                folder.toString(),
                "--as",
                "false-positive",
                "--reason",
                "a quotation");

        assertThat(answer.out()).contains("1 entry taken into");
        JsonNode finding = report().path("findings").path(0);
        assertThat(finding.path("decision").path("verdict").asText()).isEqualTo("false-positive");
        assertThat(finding.path("decision").path("reason").asText()).isEqualTo("a quotation");
        assertThat(check().out()).contains("Not shown: 1 marked as false alarms.", "February 30");
    }

    @Test
    void anExportedDecisionIsTakenOver() throws IOException {
        JsonNode finding = report().path("findings").path(0);
        Path exported = write("export.json", """
                {"schemaVersion": "1.0", "tool": "crossfact", "entries": [
                  {"id": "%s", "rule": "%s", "article": "a.txt", "state": "wont-fix", "reason": "too old"},
                  {"id": "00000000", "rule": "dates/garbled", "article": "a.txt", "state": "accepted"}
                ]}
                """.formatted(
                        finding.path("id").asText(), finding.path("rule").asText()));

        Answer direct = check("--baseline", exported.toString(), "--fail-on", "note");
        Answer answer = run("baseline", "accept", "--in", folder.toString(), "--decisions", exported.toString());

        assertThat(direct.out()).contains("Not shown: 1 that will not be fixed.");
        assertThat(answer.out()).contains("1 entry taken into");
        assertThat(answer.err()).contains("no longer found: 00000000");
        assertThat(check().out()).contains("Not shown: 1 that will not be fixed.");
    }

    @Test
    void anExpiredDecisionCountsAgainOnlyWhenADayIsGiven() throws IOException {
        baseline("create");
        Path file = folder.resolve("crossfact-baseline.json");
        String json = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, json.replace("\"accepted\"", "\"accepted\",\"expires\":\"2026-03-31\""));

        assertThat(check().code()).isZero();
        assertThat(check("--as-of", "2026-03-31").code()).isZero();
        Answer answer = check("--as-of", "2026-04-01");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("2 entries of crossfact-baseline.json expired and count again");
        assertThat(run("baseline", "show", folder.toString(), "--as-of", "2026-04-01")
                        .out())
                .contains("accepted: 2", "until 2026-03-31, expired");
    }

    @Test
    void aBaselineThatIsNamedMustBeThere() throws IOException {
        Answer byOption = check("--baseline", path("gone.json"));
        write("crossfact.yml", "baseline: gone.json\n");
        Answer byConfiguration = check();

        assertThat(byOption.code()).isEqualTo(2);
        assertThat(byOption.err()).contains("there is no baseline", "'crossfact baseline create' makes one");
        assertThat(byConfiguration.code()).isEqualTo(2);
    }

    @Test
    void aBaselineIsNotOverwritten() {
        baseline("create");

        Answer again = baseline("create");

        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("already");
    }

    @Test
    void theReportFitsItsSchema() throws IOException {
        baseline("create");
        write("a.txt", "In 2014, the council of the town spoke about the dyke.\n");

        try (InputStream schema = JsonReporter.class.getResourceAsStream("report.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                            .getSchema(Objects.requireNonNull(schema))
                            .validate(report()))
                    .isEmpty();
        }
    }

    private List<String> states() throws IOException {
        List<String> states = new ArrayList<>();
        report().path("findings")
                .forEach(finding -> states.add(finding.path("state").asText()));
        return states;
    }

    private JsonNode report() throws IOException {
        return new ObjectMapper()
                .readTree(run("check", folder.toString(), "-o", "json=-").out());
    }

    private Answer check(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check", folder.toString(), "-o", "text=-"));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private Answer baseline(String command) {
        return run("baseline", command, folder.toString());
    }

    private static Answer run(String... arguments) {
        return Commands.run("", arguments);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
