package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crossfact.cli.pack.FirstRule;
import org.crossfact.core.document.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The schema that editors check rules with agrees with the reader of rules. */
class RuleSchemaTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("crossfact.seeds"))
            .resolveSibling("docs")
            .resolve("examples/house-rules");

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V7)
            .getSchema(Commands.run("", "rules", "schema").out());

    private static final String SOUND = """
            severity: warning
            title: House style
            why: Readers expect it.
            message: "{quote}: expected {expected}"
            look-at: {words: utilise}
            expect: absent
            must-flag: ["They [[utilise]] it."]
            must-not-flag: ["They use it."]
            """;

    @TempDir
    private Path folder;

    @Test
    void theRulesOfTheGuideAreValid() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<Path> rules =
                    files.filter(file -> file.toString().endsWith(".yml")).toList();
            assertThat(rules).hasSizeGreaterThan(3);
            for (Path rule : rules) {
                assertThat(complaints(Files.readString(rule))).as("%s", rule).isEmpty();
            }
        }
    }

    @Test
    void everyZoneIsKnown() throws IOException {
        JsonNode zones = new ObjectMapper().readTree(FirstRule.schema()).at("/$defs/zone/enum");

        assertThat(zones)
                .map(JsonNode::asText)
                .containsExactly(Stream.of(Zone.values()).map(Zone::label).toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(FirstRule.class)
    void firstRulesAreValidAndNameTheirSchema(FirstRule kind) throws IOException {
        String rule = Files.readString(kind.write(folder, "house/first"));

        assertThat(complaints(rule)).isEmpty();
        assertThat(rule).startsWith("# yaml-language-server: $schema=../crossfact-rule.schema.json\n");
        assertThat(folder.resolve("crossfact-rule.schema.json")).hasContent(FirstRule.schema());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "severity: warning -> severty: warning",
                "severity: warning -> severity: fatal",
                "title: House style -> titel: House style",
                "{words: utilise} -> {claims: date, unit: m}",
                "{words: utilise} -> {words: x, office: mayor}",
                "{words: utilise} -> {zone: body}",
                "{words: utilise} -> {words: x, zone: footer}",
                "{words: utilise} -> {words: x, claims: date}",
                "expect: absent -> expect: gone",
                "expect: absent -> expect: {spelt: X, present: Y}",
                "expect: absent -> expect: {equals: 3}",
                "[[utilise]] -> utilise",
                "They use it. -> They [[use]] it.",
                "must-not-flag -> must-not-flagg"
            })
    void whatTheSchemaRefusesTheReaderRefuses(String change) throws IOException {
        int arrow = change.indexOf(" -> ");
        String rule = SOUND.replace(change.substring(0, arrow), change.substring(arrow + " -> ".length()));

        assertThat(complaints(SOUND)).isEmpty();
        assertThat(complaints(rule)).as(rule).isNotEmpty();
        Path file = Files.writeString(
                Files.createDirectories(folder.resolve("house")).resolve("odd.yml"), rule);
        assertThat(Commands.run("", "rules", "test", file.toString()).code()).isEqualTo(2);
    }

    private static List<String> complaints(String yaml) {
        JsonNode tree = new ObjectMapper().valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
        return SCHEMA.validate(tree).stream().map(Object::toString).toList();
    }
}
