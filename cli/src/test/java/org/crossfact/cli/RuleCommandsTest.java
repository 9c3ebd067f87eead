package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossfact.cli.Commands.Answer;
import org.crossfact.cli.pack.FirstRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleCommandsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(FirstRule.class)
    void aNewRuleKeepsItsWord(FirstRule kind) {
        String rules = folder.resolve("rules").toString();
        Answer written = Commands.run("", "rules", "new", "house/first-rule", "--about", kind.name(), "--in", rules);
        Answer tested = Commands.run("", "rules", "test", rules);

        assertThat(written.code()).as(written.err()).isZero();
        assertThat(written.out()).contains("Written: " + rules + "/house/first-rule.yml");
        assertThat(tested.code()).as(tested.out() + tested.err()).isZero();
    }

    @Test
    void aNewRuleReplacesNoneAndHasAName() {
        String rules = folder.resolve("rules").toString();
        Commands.run("", "rules", "new", "house/first", "--in", rules);

        assertThat(Commands.run("", "rules", "new", "house/first", "--in", rules)
                        .err())
                .contains("first.yml already; give the new rule another name");
        assertThat(Commands.run("", "rules", "new", "First", "--in", rules).err())
                .contains("a rule is called family/name", "'First' is not");
    }

    @Test
    void aRuleIsTriedBeforeItIsSwitchedOn() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("a.txt"), "The Elmsie rose. The Elmsay fell, and so did the Elmsay's pier.\n");
        Path before = rule("before", "[elmsey, elmsie]");
        Path after = rule("after", "[elmsey, elmsay]");

        Answer alone = Commands.run("", "rules", "try", before.toString(), "--on", articles.toString());
        Answer changed = Commands.run(
                "", "rules", "try", after.toString(), "--against", before.toString(), "--on", articles.toString());

        assertThat(alone.code()).isZero();
        assertThat(alone.out()).contains("+ ", "a.txt:1:5", "Findings: 1 more, 0 fewer, 0 as before");
        assertThat(changed.out()).contains("- ", "«Elmsie»", "Findings: 2 more, 1 fewer, 0 as before");
    }

    @Test
    void aChangedRuleIsTriedAgainstTheOneThatIsSwitchedOn() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "The Elmsie rose. The Elmsay fell.\n");
        Path before = rule("before", "[elmsey, elmsie]");
        Path after = rule("after", "[elmsey, elmsay]");
        Files.writeString(articles.resolve("crossfact.yml"), "rules: [../before]\n");

        String[] tried = {"rules", "try", after.toString(), "--on", articles.toString()};
        assertThat(Commands.run("", tried).out()).contains("Findings: 1 more, 1 fewer, 0 as before");
        String[] itself = {"rules", "try", before.toString(), "--on", articles.toString()};
        assertThat(Commands.run("", itself).out()).contains("Findings: 1 more, 0 fewer, 0 as before");
    }

    private Path rule(String pack, String words) throws IOException {
        Path file = folder.resolve(pack).resolve("house/elmsey.yml");
        Commands.run(
                "", "rules", "new", "house/elmsey", "--in", folder.resolve(pack).toString());
        return Files.writeString(file, Files.readString(file).replace("[elmsey, elmsie, elmsay]", words));
    }

    @Test
    void rulesAreScoredByWhatTheySayOfEdits() throws IOException {
        Path article = Files.writeString(folder.resolve("quay.txt"), """
                Harbour opens its new quay

                PORT ELMS, 12 June 2013 - The harbour's new quay was opened on 12 June 2013 by Mayor Ada Ferris. It cost \
                $14.6 million, or 18 percent more than was planned, and 3,400 people came on Wednesday, 12 June 2013.

                Work on the quay began on June 3, 2012 and was slowed by two storms and by a lack of steel.
                """);
        Answer answer = Commands.run(
                "",
                "rules",
                "score",
                "--on",
                article.toString(),
                "--only",
                "dates/impossible",
                "--only",
                "dates/garbled");

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).containsPattern("[1-9]\\d* defects and [1-9]\\d* harmless edits in 1 article\n");
        assertThat(answer.out()).containsPattern(" [1-9]\\d*       0  dates/garbled");
        assertThat(answer.out()).doesNotContain("text/");
        assertThat(Commands.run("", "rules", "score", "--on", article.toString(), "--only", "dates/garbeld")
                        .err())
                .contains("did you mean 'dates/garbled'?");
    }

    @Test
    void rulesOfAFolderAreListedAndExplained() {
        String rules = folder.resolve("rules").toString();
        Commands.run("", "rules", "new", "house/first", "--in", rules);

        assertThat(Commands.run("", "rules", "--rules", rules).out()).contains("house/first", "dates/garbled");
        assertThat(Commands.run("", "explain", "house/first", "--rules", rules).out())
                .contains("The river is spelt Elmsey", "«Elmsie»");
    }

    @Test
    void aFindingIsExplainedFromItsClaimsToItsVerdict() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("a.txt"),
                "---\nsource: Post\ndate: 2024-05-02\n---\nThe bridge cost 48 million euros.\n");
        Files.writeString(articles.resolve("b.txt"), """
                ---
                source: Wire
                date: 2024-05-02
                ---
                In all the town paid 60 million euros for the bridge, which opened on 31 February 2024.
                """);
        String rules = folder.resolve("rules").toString();
        Commands.run("", "rules", "new", "house/bridge", "--about", "sources", "--in", rules);
        String json = Commands.run("", "check", articles.toString(), "--rules", rules, "-o", "json=-")
                .out();

        String[] conflict = {"explain", id(json, "house/bridge"), "--on", articles.toString(), "--rules", rules};
        assertThat(Commands.run("", conflict).out())
                .contains(
                        "Claim 2",
                        "about",
                        "value       60 million EUR (printed)",
                        "key         figure house/bridge EUR",
                        "met         2 claims")
                .contains("1 with 2", "says        Sources give");
        String[] date = {"explain", id(json, "dates/impossible"), "--on", articles.toString()};
        assertThat(Commands.run("", date).out())
                .contains("read as     date by", "damage      ", "rule        dates/impossible");
        assertThat(Commands.run("", "explain", "0000000", "--on", articles.toString())
                        .err())
                .contains("no finding has the id '0000000' in these articles");
    }

    private static String id(String json, String rule) throws IOException {
        for (JsonNode finding : new ObjectMapper().readTree(json).path("findings")) {
            if (finding.path("rule").asText().equals(rule)) {
                return finding.path("id").asText();
            }
        }
        throw new AssertionError(rule + " found nothing in " + json);
    }
}
