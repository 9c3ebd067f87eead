package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.crossfact.cli.Commands.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs of rules in jars: those that are no packs, and those that misbehave. */
class PackTest {

    @TempDir
    private Path folder;

    private Path article;

    @BeforeEach
    void writeArticle() throws IOException {
        article = Files.writeString(
                folder.resolve("a.txt"), "The dyke was inspected on 31 February 2022 by 12 engineers of the board.\n");
    }

    @Test
    void tenHostileRulesAreIsolated() throws IOException {
        Path jar = Jars.pack(folder.resolve("pack"), "hostile.HostileBook", Jars.source("hostile/HostileBook.java"));
        JsonNode without = report();
        JsonNode with = report("--rules-jar", jar.toString());

        assertThat(findings(with))
                .containsAll(findings(without))
                .hasSize(findings(without).size() + 2);
        assertThat(with.path("findings").toString()).contains("hostile/behaves", "hostile/points-outside");
        List<String> lines = lines(with);
        assertThat(lines).hasSize(9).allMatch(line -> line.startsWith("hostile/"));
        assertThat(lines)
                .contains(
                        "hostile/answers-null: a fault of the rule on a.txt: NullPointerException",
                        "hostile/exits: a fault of the rule on a.txt: it tries to end the program",
                        "hostile/fails: a fault of the rule on a.txt: IllegalStateException",
                        "hostile/fails-on-keys: a fault of the rule on a.txt: ClassCastException",
                        "hostile/halts: a fault of the rule on a.txt: it tries to end the program",
                        "hostile/hoards: a fault of the rule on a.txt: OutOfMemoryError",
                        "hostile/loops: the rule did not come back within 10 seconds on a.txt and was not run again",
                        "hostile/overflows: a fault of the rule on a.txt: StackOverflowError",
                        "hostile/prints: prints to standard output");
    }

    @Test
    void tenHostileReadersAreIsolated() throws IOException {
        Path jar =
                Jars.pack(folder.resolve("pack"), "hostile.HostileReaders", Jars.source("hostile/HostileReaders.java"));
        JsonNode with = report("--rules-jar", jar.toString());

        assertThat(findings(with)).isEqualTo(findings(report()));
        assertThat(lines(with))
                .containsExactly(
                        "dyke/AnswersNull: a fault of the reader on a.txt: NullPointerException",
                        "dyke/CannotBeReadBack: a fault of the reader on a.txt: IllegalArgumentException",
                        "dyke/Exits: a fault of the reader on a.txt: it tries to end the program",
                        "dyke/Fails: a fault of the reader on a.txt: IllegalStateException",
                        "dyke/Hoards: a fault of the reader on a.txt: OutOfMemoryError",
                        "dyke/Loops: the reader did not come back within 10 seconds on a.txt and was not run again",
                        "dyke/Overflows: a fault of the reader on a.txt: StackOverflowError",
                        "dyke/Prints: prints to standard output",
                        "dyke/TellsNoTriggers: a fault of the reader on its triggers: UnsupportedOperationException");
        assertThat(Commands.run("", "claims", article.toString(), "--rules-jar", jar.toString(), "--format", "jsonl")
                        .out())
                .contains("dyke/Behaves");
    }

    @Test
    void aDependencyIsAPackLikeThoseThatAreNamed() throws IOException, InterruptedException {
        Path jar = Jars.pack(folder.resolve("pack"), "quiet.QuietBook", quiet("RulePack.API"));
        String classPath = jar + File.pathSeparator + System.getProperty("java.class.path");
        Path out = folder.resolve("out.txt");
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        Main.class.getName(),
                        "check",
                        article.toString(),
                        "-o",
                        "text=-")
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        assertThat(check.waitFor()).isEqualTo(1);
        assertThat(out).content().contains("Pack quiet, 0 rules, QuietBook.jar, SHA-256 ");
    }

    @Test
    void aPackThatCannotBeProvedIsRefused() throws IOException {
        String untested =
                Jars.source("hostile/HostileBook.java").replace("return HostileBook.pretended();", "return List.of();");
        String dates =
                Jars.source("hostile/HostileReaders.java").replace("\"dyke\", Dyke.class", "\"date\", Dyke.class");

        assertThat(complaint(Jars.pack(folder.resolve("untested"), "hostile.HostileBook", untested)))
                .contains("its rule hostile/fails has no example under 'must-flag'; put one into On.yaml");
        assertThat(complaint(Jars.pack(folder.resolve("dates"), "hostile.HostileReaders", dates)))
                .contains("its reader Fails reads the kind 'date', which Crossfact reads itself");
    }

    @Test
    void thePackIsToldWithItsHash() throws IOException {
        Path jar = Jars.pack(folder.resolve("pack"), "quiet.QuietBook", quiet("RulePack.API"));
        JsonNode pack =
                report("--rules-jar", jar.toString()).path("tool").path("packs").path(0);

        assertThat(pack.path("name").asText()).isEqualTo("quiet");
        assertThat(pack.path("file").asText()).isEqualTo("QuietBook.jar");
        assertThat(pack.path("sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(Commands.run("", "check", article.toString(), "--rules-jar", jar.toString(), "-o", "text=-")
                        .out())
                .contains("Pack quiet, 0 rules, QuietBook.jar, SHA-256 ");
        String sarif = Commands.run("", "check", article.toString(), "--rules-jar", jar.toString(), "-o", "sarif=-")
                .out();
        JsonNode extension = new ObjectMapper().readTree(sarif).at("/runs/0/tool/extensions/0");
        assertThat(extension.path("name").asText()).isEqualTo("quiet");
        assertThat(extension.at("/properties/sha256")).isEqualTo(pack.path("sha256"));
    }

    @Test
    void rulesInYamlLookAtTheKindsOfAPack() throws IOException {
        Path docs = Path.of(System.getProperty("crossfact.seeds")).resolveSibling("docs");
        Path jar = folder.resolve("court/court-pack.jar");
        Jars.project(docs.resolve("examples/court-pack"), jar);
        Path rules = Files.createDirectories(folder.resolve("rules/house"));
        Files.writeString(rules.resolve("old-case.yml"), """
                severity: error
                title: The case on the harbour is 2019-44
                why: A clerk gave out a wrong number.
                look-at: {claims: docket, about: harbour}
                expect: {equal: 2019-44}
                message: "The case on the harbour is {expected}"
                must-flag: ["The harbour case has docket no. [[2019-45]]."]
                must-not-flag: ["The harbour case has docket no. 2019-44.", "Docket 2020-1 is on taxes."]
                """);
        String place = folder.resolve("rules").toString();

        Answer with = Commands.run("", "rules", "test", place, "--rules-jar", jar.toString());
        Answer without = Commands.run("", "rules", "test", place);
        assertThat(with.code()).as(with.out() + with.err()).isZero();
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err())
                .contains("old-case.yml:4:19: expected figure, date, holding, mention, found 'docket'");
    }

    @Test
    void aPackMayBePinnedByItsHash() throws IOException {
        String loud =
                quiet("RulePack.API").replace("return List.of();", "throw new IllegalStateException(\"was run\");");
        Path jar = Jars.pack(folder.resolve("pack"), "quiet.QuietBook", loud);
        Path other = Jars.pack(folder.resolve("other"), "quiet.QuietBook", quiet("RulePack.API"));
        String hash = report("--rules-jar", other.toString())
                .at("/tool/packs/0/sha256")
                .asText();

        Answer refused = Commands.run(
                "", "check", article.toString(), "--rules-jar", jar.toString(), "--rules-jar-sha256", hash);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains("its SHA-256 is ", "none of it was run")
                .doesNotContain("was run)");
        assertThat(report("--rules-jar", other.toString(), "--rules-jar-sha256", hash.toUpperCase(Locale.ROOT))
                        .at("/tool/packs"))
                .hasSize(1);
        assertThat(Commands.run("", "check", article.toString(), "--rules-jar-sha256", "12")
                        .err())
                .contains("expected 64 hexadecimal digits");
        assertThat(Commands.run("", "check", article.toString(), "--rules-jar-sha256", hash)
                        .err())
                .contains("--rules-jar names none");
    }

    @Test
    void aPackOfAnotherVersionOfTheApiIsRefused() throws IOException {
        Path jar = Jars.pack(folder.resolve("pack"), "quiet.QuietBook", quiet("99"));

        assertThat(complaint(jar))
                .contains("QuietBook.jar cannot be used: it is built against version 99 of the rule API, and this"
                        + " Crossfact has version 1");
    }

    @Test
    void aBookThatTellsNoVersionIsRefused() throws IOException {
        String source = quiet("1").replaceFirst("@RulePack\\([^)]*\\)", "");

        assertThat(complaint(Jars.pack(folder.resolve("pack"), "quiet.QuietBook", source)))
                .contains("its class quiet.QuietBook lacks @RulePack");
    }

    @Test
    void whatIsNoPackIsRefusedInOneLine() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        Path other = Jars.pack(folder.resolve("pack"), "gone.Book", quiet("1").replace("public final", "final"));

        assertThat(complaint(text)).contains("text.jar cannot be used: it is no jar");
        assertThat(complaint(other)).contains("its class gone.Book is missing");
        assertThat(complaint(folder.resolve("none.jar"))).contains("there is no file");
    }

    private static String quiet(String api) {
        return """
                package quiet;
                import java.util.List;
                import org.crossfact.rules.api.*;
                @RulePack(name = "quiet", api = %s)
                public final class QuietBook implements RuleBook {
                    public List<Rule> rules() { return List.of(); }
                }
                """.formatted(api);
    }

    private String complaint(Path jar) {
        Answer answer = Commands.run("", "check", article.toString(), "--rules-jar", jar.toString());
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err().lines()).hasSize(1);
        return answer.err();
    }

    private JsonNode report(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("check", article.toString(), "-o", "json=-"));
        arguments.addAll(List.of(options));
        String json = Commands.run("", arguments.toArray(String[]::new)).out();
        return new ObjectMapper().readTree(json);
    }

    private static List<String> findings(JsonNode report) {
        return StreamSupport.stream(report.path("findings").spliterator(), false)
                .map(JsonNode::toString)
                .toList();
    }

    /** What was not checked, without the places in the code and what went on. */
    private static List<String> lines(JsonNode report) {
        return StreamSupport.stream(report.path("incomplete").spliterator(), false)
                .map(entry -> entry.path("subject").asText() + ": "
                        + entry.path("reason").asText())
                .map(line -> line.replaceFirst("( at |; |, which).*", ""))
                .toList();
    }
}
