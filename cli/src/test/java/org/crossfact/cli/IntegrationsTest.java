package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crossfact.cli.Commands.Answer;
import org.crossfact.cli.output.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What is shipped for build servers names only formats, options and files that there are. */
class IntegrationsTest {

    private static final Path HOME =
            Path.of(System.getProperty("crossfact.seeds")).resolveSibling("").toAbsolutePath();
    private static final Pattern OUTPUT = Pattern.compile("-o ([a-z-]+)=");
    private static final Pattern OPTION = Pattern.compile("(?<= )--[a-z][a-z-]+");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)[^)]*\\)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {".pre-commit-hooks.yaml", "action.yml", "integrations/gitlab.yml"})
    void theFilesAreYaml(String file) throws IOException {
        Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(new StringReader(text(file)));
        assertThat(content).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action.yml",
                "integrations/gitlab.yml",
                "integrations/Jenkinsfile",
                "integrations/Dockerfile",
                "docs/ci.md"
            })
    void theFormatsAreKnown(String file) throws IOException {
        assertThat(OUTPUT.matcher(text(file)).results().map(found -> found.group(1)))
                .allMatch(format -> Format.of(format).isPresent(), "is a format");
    }

    @Test
    void theOptionsOfTheGuideAreKnown() throws IOException {
        String help = Commands.run("", "check", "--help").out()
                + Commands.run("", "baseline", "accept", "--help").out()
                + Commands.run("", "config", "--help").out();

        assertThat(OPTION.matcher(text("docs/ci.md"))
                        .results()
                        .map(MatchResult::group)
                        .distinct())
                .isNotEmpty()
                .allMatch(help::contains, "stands in a help text");
    }

    @Test
    void theLinksOfTheGuideLeadSomewhere() throws IOException {
        List<String> targets = LINK.matcher(text("docs/ci.md"))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(targets)
                .isNotEmpty()
                .allMatch(target -> Files.exists(HOME.resolve("docs").resolve(target)));
    }

    @Test
    void theGuideOfTheFirstMinuteWorks() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "In 20 14, the council of the town spoke about the dyke.\n");

        assertThat(run("init", articles.toString()).code()).isZero();
        assertThat(run("baseline", "create", articles.toString()).code()).isZero();
        assertThat(run("check", articles.toString(), "-o", "text=-").code()).isZero();
    }

    @Test
    void aShellIsHelpedToComplete() {
        assertThat(run("completion").out()).contains("complete -F", "--changed-since", "baseline");
    }

    private static Answer run(String... arguments) {
        return Commands.run("", arguments);
    }

    private static String text(String file) throws IOException {
        return Files.readString(HOME.resolve(file), StandardCharsets.UTF_8);
    }
}
