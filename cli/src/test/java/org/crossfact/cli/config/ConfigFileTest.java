package org.crossfact.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.finding.Severity;
import org.crossfact.rules.yaml.YamlFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

class ConfigFileTest {

    @Test
    void readsEveryKey() {
        Config config = ConfigFile.parse(Path.of("crossfact.yml"), """
                failOn: warning
                stories: by-folder
                exclude: [README.md, "drafts/**"]
                sources:
                  - {path: "wire/*.txt", name: Northern Wire, date: 2023-07-27, url: https://example.org, trust: 2}
                  - {path: "**", name: Somebody}
                """);

        assertThat(config.limits().failOn()).contains(Severity.WARNING);
        assertThat(config.storiesByFolder()).isTrue();
        assertThat(config.excludes(Path.of("README.md"))).isTrue();
        assertThat(config.excludes(Path.of("drafts/deep/a.txt"))).isTrue();
        assertThat(config.excludes(Path.of("wire/a.txt"))).isFalse();
        assertThat(config.metadata(Path.of("wire/a.txt")).source()).isEqualTo("Northern Wire");
        assertThat(config.metadata(Path.of("wire/a.txt")).date()).isEqualTo("2023-07-27");
        assertThat(config.metadata(Path.of("b.txt")).source()).isEqualTo("Somebody");
    }

    @Test
    void anEmptyFileSaysNothing() {
        assertThat(ConfigFile.parse(Path.of("crossfact.yml"), "# nothing yet\n")
                        .limits()
                        .failOn())
                .isEqualTo(Optional.of(Severity.ERROR));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    failOn: nevr                     | 1:9: expected error, warning, note, never, found 'nevr' (did you mean 'never'?)
                    exclude: README.md               | 1:10: expected a list
                    sources: [{name: A}]             | 1:11: an entry of 'sources' needs a 'path'
                    sources: [{path: a, date: May}]  | 1:27: expected a date such as 2023-07-27, found 'May'
                    sources: [{path: a, trust: big}] | 1:28: expected a whole number, found 'big'
                    sources: [{pth: a}]              | 1:12: unknown key 'pth' (did you mean 'path'?)
                    fields: {txt: a}                 | 1:10: unknown key 'txt' (did you mean 'text'?)
                    - a                              | 1:1: expected keys with values, found a list
                    failOn: [                        | no YAML
                    maxFindings: -1                  | 1:14: expected 0 or more, found -1
                    outputs: {htm: r.html}           | 1:11: unknown key 'htm' (did you mean 'html'?)
                    overrides: [{severity: off}]     | 1:13: an entry of 'overrides' needs 'rules'
                    overrides: [{rules: [a/b]}]      | 1:13: an entry of 'overrides' needs a 'severity'
                    overrides: [{rules: [a/b], files: [x], severity: off}] | need a 'reason'
                    sources: [{path: "**"}, {path: a}] | 1:32: 'a' never holds, for '**' at crossfact.yml:1:18
                    sources: [{path: a}, {path: a}]  | 1:29: 'a' never holds
                    sources: [{path: "**/*.txt"}, {path: a.txt}] | 1:38: 'a.txt' never holds, for '**/*.txt'
                    sources: [{path: "a/*"}, {path: "a/*.md"}] | 1:33: 'a/*.md' never holds
                    overrides: [{rules: [a/b], severity: note}, {rules: ["a/*"], severity: off}] | 1:13: this entry never holds
                    overrides: [{rules: [a/b], files: ["x/*"], severity: note}, {rules: [a/b], files: ["x/**"], severity: error}] | for the one at crossfact.yml:1:61
                    """)
    void everyMistakeIsAnsweredWithItsPlace(String yaml, String expected) {
        assertThatThrownBy(() -> ConfigFile.parse(Path.of("crossfact.yml"), yaml))
                .isInstanceOf(YamlFault.class)
                .hasMessageContaining("crossfact.yml:")
                .hasMessageContaining(expected);
    }

    @Test
    void theEnvironmentIsLaidOverTheFile() {
        Config config =
                ConfigFile.read(Optional.empty(), Map.of("CROSSFACT_FAIL_ON", "note", "CROSSFACT_MAX_FINDINGS", "3"));

        assertThat(config.limits().failOn()).contains(Severity.NOTE);
        assertThat(config.limits().maxFindings()).hasValue(3);
        assertThat(config.settings().get(SettingKey.FAIL_ON))
                .isEqualTo(new Setting("note", "environment CROSSFACT_FAIL_ON"));
        assertThatThrownBy(() -> ConfigFile.read(Optional.empty(), Map.of("CROSSFACT_FAIL_ON", "nope")))
                .hasMessageContaining("environment CROSSFACT_FAIL_ON: expected error, warning, note, never");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "failOn: warning",
                "failOnConfidence: high",
                "maxFindings: 3",
                "stories: by-folder",
                "baseline: known.json",
                "outputs: {sarif: a.sarif}",
                "exclude: [a]",
                "sources: [{path: a, name: A, date: 2023-07-27, trust: 1}]",
                "fields: {text: [a, b]}",
                "overrides: [{rules: [a/b], confidence: high}]",
                "overrides: [{rules: [\"a/*\"], severity: note}, {rules: [a/b], severity: error}]",
                "overrides: [{rules: [a/b], severity: note}, {rules: [a/b], files: [x], severity: error}]",
                "overrides: [{rules: [a/b], confidence: high}, {rules: [a/b], severity: error}]",
                "sources: [{path: \"a/*\", name: A}, {path: \"a/**\", name: B}]",
                "sources: [{path: \"*.txt\", name: A}, {path: \"**/*.txt\", name: B}]",
                "sources: [{path: \"?.txt\", name: A}, {path: \"*.txt\", name: B}]",
                "trustInline: [a]",
                "{}"
            })
    void whatTheSchemaAllowsIsRead(String yaml) throws IOException {
        assertThat(complaints(yaml)).isEmpty();
        ConfigFile.parse(Path.of("crossfact.yml"), yaml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "failOn: nevr",
                "maxFindings: -1",
                "exclude: a",
                "outputs: {htm: a}",
                "sources: [{name: a}]",
                "overrides: [{rules: [a/b]}]",
                "known: a"
            })
    void whatTheSchemaRefusesIsRefused(String yaml) throws IOException {
        assertThat(complaints(yaml)).isNotEmpty();
        assertThatThrownBy(() -> ConfigFile.parse(Path.of("crossfact.yml"), yaml))
                .isInstanceOf(YamlFault.class);
    }

    @Test
    void theSchemaKnowsEverySetting() throws IOException {
        try (InputStream file = Config.class.getResourceAsStream("crossfact.schema.json")) {
            List<String> keys = new ArrayList<>();
            new ObjectMapper().readTree(file).path("properties").fieldNames().forEachRemaining(keys::add);
            assertThat(keys).containsExactlyElementsOf(SettingKey.WORDS);
        }
    }

    private static Set<ValidationMessage> complaints(String yaml) throws IOException {
        try (InputStream file = Config.class.getResourceAsStream("crossfact.schema.json")) {
            Object plain = new Yaml(
                            new SafeConstructor(new LoaderOptions()),
                            new Representer(new DumperOptions()),
                            new DumperOptions(),
                            new LoaderOptions(),
                            new PlainDates())
                    .load(yaml);
            return JsonSchemaFactory.getInstance(VersionFlag.V7)
                    .getSchema(Objects.requireNonNull(file))
                    .validate(new ObjectMapper().valueToTree(plain));
        }
    }

    /** Editors read a date as text. */
    private static final class PlainDates extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
        }
    }
}
