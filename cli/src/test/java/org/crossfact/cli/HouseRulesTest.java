package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossfact.cli.Commands.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseRulesTest {

    private static final Path DOCS =
            Path.of(System.getProperty("crossfact.seeds")).resolveSibling("docs");
    private static final Path EXAMPLES = DOCS.resolve("examples/house-rules");

    @TempDir
    private Path folder;

    @Test
    void aRenamedRuleIsStillKnownWhereItWasWrittenDown() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("house-rules/house"));
        String rule = Files.readString(EXAMPLES.resolve("house/council-seats.yml"));
        Files.writeString(rules.resolve("seats.yml"), rule);
        Files.writeString(folder.resolve("a.txt"), "The council of Norbury has 47 seats.\n");
        Files.writeString(folder.resolve("b.txt"), "The council of Norbury has 46 seats.\n");
        Files.writeString(folder.resolve("b.txt.crossfact"), "- {rule: house/seats, reason: as it was in 1990}\n");
        Files.writeString(folder.resolve("crossfact.yml"), """
                rules: [house-rules]
                overrides:
                  - {rules: [house/seats], severity: warning}
                  - {rules: [figures/sources-agree], severity: off}
                """);
        Commands.run("", "baseline", "create", folder.toString());

        Files.delete(rules.resolve("seats.yml"));
        Files.writeString(rules.resolve("council-seats.yml"), "formerly: house/seats\n" + rule);
        Answer answer = Commands.run("", "check", folder.toString(), "-o", "json=-");

        assertThat(answer.err()).isEmpty();
        JsonNode report = new ObjectMapper().readTree(answer.out());
        assertThat(report.path("findings")).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.path("rule").asText()).isEqualTo("house/council-seats");
            assertThat(finding.path("severity").asText()).isEqualTo("warning");
            assertThat(finding.path("decision").path("verdict").asText()).isNotEmpty();
        });
        Commands.run("", "baseline", "update", folder.toString());
        assertThat(Files.readString(folder.resolve("crossfact-baseline.json")))
                .contains("\"rule\":\"house/council-seats\"")
                .doesNotContain("house/seats");
    }

    @Test
    void aFormerNameIsAnId() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("house-rules/house"));
        String rule = Files.readString(EXAMPLES.resolve("house/council-seats.yml"));
        Files.writeString(rules.resolve("seats.yml"), "formerly: seats\n" + rule);

        Answer answer =
                Commands.run("", "rules", "test", folder.resolve("house-rules").toString());

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("seats.yml:1:11", "expected the id that the rule had", "found 'seats'");
    }

    @Test
    void aHouseRuleIsRunFromOptionAndConfiguration() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "The council of Norbury has 47 seats.\n");
        Answer byOption = Commands.run("", "check", article.toString(), "--rules", EXAMPLES.toString(), "-o", "text=-");
        Files.writeString(folder.resolve("crossfact.yml"), "rules: ['" + EXAMPLES.toAbsolutePath() + "']\n");
        Answer byConfiguration = Commands.run("", "check", article.toString(), "-o", "text=-");

        assertThat(byOption.out()).contains("house/council-seats", "The council has 45 seats, the text says 47 seats");
        assertThat(byOption.code()).isEqualTo(1);
        assertThat(byConfiguration.out()).contains("house/council-seats");
    }

    @Test
    void aRuleThatBreaksItsWordFails() throws IOException {
        String rule =
                Files.readString(EXAMPLES.resolve("house/kyiv.yml")).replace("flew to [[Kiev]]", "[[flew]] to Kiev");
        Path file = Files.writeString(
                Files.createDirectories(folder.resolve("house")).resolve("kyiv.yml"), rule);
        Answer answer = Commands.run("", "rules", "test", file.toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("does not keep its word", "not flagged: a.txt:4 'flew'");
    }

    @Test
    void whatIsReadInAMissedExampleIsTold() throws IOException {
        String rule = Files.readString(EXAMPLES.resolve("house/council-seats.yml"))
                .replace("about: council,", "about: parliament,");
        Path file = Files.writeString(
                Files.createDirectories(folder.resolve("house")).resolve("seats.yml"), rule);
        Answer answer = Commands.run("", "rules", "test", file.toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("    read there: figure '47 seats' (47 seat), about ");
    }

    @Test
    void aMistakeInARuleStopsEverything() throws IOException {
        Path house = Files.createDirectories(folder.resolve("house"));
        Path file = Files.writeString(house.resolve("odd.yml"), "severty: error\n");
        Answer answer = Commands.run("", "rules", "test", folder.toString());

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains(file + ":1:1: unknown key 'severty' (did you mean 'severity'?)");
    }

    @Test
    void twoRulesCannotHaveOneId() throws IOException {
        Path dates = Files.createDirectories(folder.resolve("dates"));
        Files.copy(EXAMPLES.resolve("house/kyiv.yml"), dates.resolve("garbled.yml"));
        Answer answer = Commands.run("An article.", "check", "-", "--rules", folder.toString());

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("dates/garbled", "that Crossfact brings; rename");
    }
}
