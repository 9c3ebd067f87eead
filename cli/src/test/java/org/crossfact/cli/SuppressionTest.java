package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.cli.Commands.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say should not be told, beside articles, in the configuration and in trusted articles. */
class SuppressionTest {

    private static final String SPLIT = "In 20 14, the council of the town spoke about the dyke for three hours.\n";

    @TempDir
    private Path folder;

    @Test
    void aFileBesideTheArticleSilencesARule() throws IOException {
        write("a.txt", SPLIT);
        write("a.txt.crossfact", "- {rule: dates/split-number, reason: as printed}\n");

        Answer answer = check();

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("Not shown: 1 suppressed.");
        JsonNode decision = finding().path("decision");
        assertThat(decision.path("verdict").asText()).isEqualTo("suppressed");
        assertThat(decision.path("origin").asText()).isEqualTo("sidecar");
        assertThat(decision.path("reason").asText()).isEqualTo("as printed");
        assertThat(decision.path("place").asText()).isEqualTo("a.txt.crossfact:1:3");
    }

    @Test
    void itsWordsNarrowItToOnePlace() throws IOException {
        write("a.txt", SPLIT + "\nIn 20 15, the council spoke about the dyke once more.\n");
        write("a.txt.crossfact", "- {rule: dates/split-number, words: 20 14, reason: as printed}\n");

        assertThat(check().out()).contains("20 15").doesNotContain("«20 14»");
    }

    @Test
    void anUnknownRuleBesideAnArticleIsAMistake() throws IOException {
        write("a.txt", SPLIT);
        write("a.txt.crossfact", "- {rule: dates/splitnumber, reason: as printed}\n");

        Answer answer = check();

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("a.txt.crossfact:1:10", "did you mean 'dates/split-number'?");
    }

    @Test
    void aReasonIsNeeded() throws IOException {
        write("a.txt", SPLIT);
        write("a.txt.crossfact", "- {rule: dates/split-number}\n");

        assertThat(check().code()).isEqualTo(2);
    }

    @Test
    void whatSilencesNothingIsTold() throws IOException {
        write("a.txt", "The council met in 2014.\n");
        write("a.txt.crossfact", "- {rule: dates/split-number, reason: as printed}\n");

        Answer answer = check();

        assertThat(answer.code()).isZero();
        assertThat(answer.err()).contains("a.txt.crossfact:1:3: silences nothing; take it out");
        assertThat(check("--fail-on-unused").code()).isEqualTo(1);
    }

    @Test
    void aTrustedArticleSilencesItsNextLine() throws IOException {
        write("crossfact.yml", "trustInline: [\"own/*\"]\n");
        write(
                "own/a.md",
                "# News\r\n\r\n<!-- crossfact-disable-next-line dates/split-number -- as printed -->\r\n" + SPLIT
                        + "\r\nIn 20 15, the council spoke about the dyke once more.\r\n");

        Answer answer = check();

        assertThat(answer.out()).contains("«20 15»", "Not shown: 1 suppressed.").doesNotContain("«20 14»");
    }

    @Test
    void aTrustedArticleSilencesAStretchOrAllOfItself() throws IOException {
        write("crossfact.yml", "trustInline: [\"*.md\"]\n");
        write(
                "a.md",
                "<!-- crossfact-disable dates/split-number -- old print -->\n\n" + SPLIT
                        + "\n<!-- crossfact-enable dates/split-number -->\n\nIn 20 15, the council spoke once more.\n");
        write("b.md", "<!-- crossfact-disable-file dates/split-number -- old print -->\n\n" + SPLIT);

        Answer answer = check();

        assertThat(answer.out()).contains("«20 15»", "Not shown: 2 suppressed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " dates/split-number", " -- as printed"})
    void aBareDirectiveSilencesNothingAndIsTold(String bare) throws IOException {
        write("crossfact.yml", "trustInline: [\"*.md\"]\n");
        write("a.md", "<!-- crossfact-disable-next-line" + bare + " -->\n" + SPLIT);

        Answer answer = check();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("a.md:1:6: silences nothing without a rule and a reason");
    }

    @Test
    void anArticleThatNobodyTrustsIsNotObeyed() throws IOException {
        write("a.md", "<!-- crossfact-disable-file dates/split-number -- nothing to see -->\n\n" + SPLIT);

        Answer answer = check();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("text/silencing-directive", "Line 1 asks Crossfact to be silent", "20 14");
    }

    @Test
    void theConfigurationSilencesRulesOnPathsAndPhasesThemIn() throws IOException {
        write("crossfact.yml", """
                overrides:
                  - {rules: ["dates/*"], severity: note}
                  - {rules: [dates/split-number], files: ["archive/**"], severity: off, reason: not corrected}
                """);
        write("archive/a.txt", SPLIT);
        write("b.txt", SPLIT);

        Answer answer = check();

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("b.txt:1:4 note dates/split-number", "Not shown: 1 suppressed.");
        assertThat(check("--fail-on", "note").code()).isEqualTo(1);
    }

    @Test
    void aRuleThatIsOffDoesNotRun() throws IOException {
        write("crossfact.yml", "overrides: [{rules: [dates/split-number], severity: off}]\n");
        write("a.txt", SPLIT);

        assertThat(check().code()).isZero();
        assertThat(check("-o", "json=" + folder.resolve("r.json")).out()).doesNotContain("split-number");
    }

    @Test
    void anOverrideOfAnUnknownRuleIsAMistake() throws IOException {
        write("crossfact.yml", "overrides:\n  - {rules: [dates/garbeld], severity: off}\n");
        write("a.txt", SPLIT);

        Answer answer = check();

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("crossfact.yml:2:14: there is no rule", "did you mean 'dates/garbled'?");
    }

    private JsonNode finding() throws IOException {
        String json =
                Commands.run("", "check", folder.toString(), "-o", "json=-").out();
        return new ObjectMapper().readTree(json).path("findings").path(0);
    }

    private Answer check(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check", folder.toString()));
        all.addAll(arguments.length > 0 && arguments[0].equals("-o") ? List.of() : List.of("-o", "text=-"));
        all.addAll(List.of(arguments));
        return Commands.run("", all.toArray(String[]::new));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
