package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.cli.Commands.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that the author's guide shows works as it is shown. */
class GuideTest {

    private static final Path DOCS =
            Path.of(System.getProperty("crossfact.seeds")).resolveSibling("docs");
    private static final Path RULES = DOCS.resolve("examples/house-rules");
    private static final Path PACK = DOCS.resolve("examples/court-pack");
    private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    /** A line of its own, without what is remarked behind it, or words in a sentence. */
    private static final Pattern COMMAND =
            Pattern.compile("^ {4}crossfact ((?:\\S| (?! ))+)|`crossfact ([^`]*)`", Pattern.MULTILINE);

    private static final String TABLE = "    person,role,body";

    @TempDir
    private Path folder;

    private String guide = "";

    @BeforeEach
    void layOutANewsroom() throws IOException {
        guide = Files.readString(DOCS.resolve("writing-rules.md"));
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(articles.resolve("seats.txt"), "The council of Norbury has 47 seats.\n");
        Files.writeString(
                articles.resolve("case.txt"),
                "The tenants sued the council under docket no. 2042-1187, as was told on 3 May 2024.\n");
        Files.writeString(
                folder.resolve("article.txt"), "The Mayor of Norbury, Jane Doe, opened the bridge on 2 May 2024.\n");
        Jars.project(PACK, folder.resolve("target/court-pack-1.0.jar"));
    }

    @Test
    void everyCommandRunsInItsOrder() throws IOException {
        List<String> commands = COMMAND.matcher(guide)
                .results()
                .map((MatchResult command) -> command.group(1) == null ? command.group(2) : command.group(1))
                .toList();
        assertThat(commands).hasSizeGreaterThan(10).contains("rules test house-rules", "rules schema");
        assertThat(guide.split("crossfact (rules|check|claims|explain) ", -1)).hasSize(commands.size() + 1);

        for (String command : commands) {
            Answer answer = run(command);
            assertThat(answer.code()).as(command + "\n" + answer.err()).isBetween(0, 1);
            if (command.startsWith("rules new")) {
                assertThat(folder.resolve("house-rules/house/council-seats.yml"))
                        .exists();
                copy(RULES, folder.resolve("house-rules"));
                copy(RULES, folder.resolve("new"));
            }
        }
    }

    private Answer run(String command) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String word : command.replace(" ID ", " " + anyFinding() + " ").split(" ", -1)) {
            boolean isFile = !arguments.isEmpty() && Files.exists(folder.resolve(word.split("/", 2)[0]));
            arguments.add(isFile || word.equals("pages") ? folder.resolve(word).toString() : word);
        }
        if (command.startsWith("rules new")) {
            arguments.addAll(List.of("--in", folder.resolve("house-rules").toString()));
        }
        return Commands.run("", arguments.toArray(String[]::new));
    }

    private String anyFinding() throws IOException {
        String json = Commands.run("", "check", path("articles"), "--rules", RULES.toString(), "-o", "json=-")
                .out();
        JsonNode findings = new ObjectMapper().readTree(json).path("findings");
        return findings.path(0).path("id").asText();
    }

    @Test
    void everyRuleIsOneOfTheExamples() throws IOException {
        List<String> rules = texts(RULES, ".yml");

        assertThat(snippets(YAML)).hasSizeGreaterThan(4).isSubsetOf(rules);
    }

    @Test
    void theTableIsOneOfTheExamples() throws IOException {
        String table = guide.lines()
                .dropWhile(line -> !line.startsWith(TABLE))
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.strip() + "\n")
                .collect(Collectors.joining());

        assertThat(texts(RULES, ".csv")).contains(table);
    }

    @Test
    void theRulesKeepTheirWord() {
        Answer answer = Commands.run("", "rules", "test", RULES.toString());

        assertThat(answer.code()).as(answer.out() + answer.err()).isZero();
        assertThat(answer.out()).contains("    1      0       0  house/council-seats");
    }

    @Test
    void everyLineOfJavaStandsInTheExamplePackAndThatKeepsItsWord() throws IOException {
        String pack = String.join("\n", texts(PACK.resolve("src"), ".java"));
        Answer answer = Commands.run("", "rules", "test", "--rules-jar", path("target/court-pack-1.0.jar"));

        assertThat(snippets(JAVA))
                .hasSizeGreaterThan(4)
                .allSatisfy(snippet -> assertThat(pack).contains(snippet.strip()));
        assertThat(answer.code()).as(answer.out() + answer.err()).isZero();
        assertThat(answer.out()).contains("court/dockets-agree", "court/docket-not-from-the-future");
    }

    /** What a pack may rest on is what {@code RulePack.API} promises. */
    @Test
    void theExamplePackImportsNothingButTheApi() throws IOException {
        List<String> imports = texts(PACK.resolve("src/main"), ".java").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("import org.crossfact."))
                .toList();

        assertThat(imports)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        line -> assertThat(line)
                                .matches(
                                        "import org\\.crossfact\\.(rules\\.api|core\\.(value|document|claim|finding))\\.\\w+;"));
    }

    private List<String> snippets(Pattern language) {
        return language.matcher(guide)
                .results()
                .map((MatchResult snippet) -> snippet.group(1))
                .toList();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(GuideTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.writeString(copy, text(file));
            }
        }
    }
}
