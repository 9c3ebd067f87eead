package org.crossfact.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.Issue;
import edu.hm.hafner.analysis.registry.ParserRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** Others' parsers find in our files what our own JSON report says. */
class ConsumersTest {

    /** What {@code crossfact check … -o format=FILE} has written, one file for each format. */
    private static final Path REPORTS = Path.of(System.getProperty("reports"));

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String NEWER_DIRECTIVES = "Bad value\\s+for attribute “content” on element “meta”: "
            + "(Unrecognised directive-name: \"(require-)?trusted-types(-for)?\"\\.\\s*)+";

    @ParameterizedTest
    @CsvSource({"report.sarif", "report-github.sarif"})
    void theSchemaOfSarifAcceptsTheFile(String file) throws IOException {
        assertThat(schema().validate(read(file))).isEmpty();
    }

    /** The schema is no schema if it accepts this. */
    @Test
    void theSchemaOfSarifRefusesAnUnknownLevel() throws IOException {
        String broken = Files.readString(REPORTS.resolve("report.sarif")).replaceFirst("\"level\": \"\\w+\"", "\"level\": \"loud\"");
        assertThat(schema().validate(JSON.readTree(broken))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sarif, report.sarif", "sarif, report-github.sarif", "code-climate, gitlab.json"})
    void jenkinsReadsEveryFindingWithItsPlace(String parser, String file) throws IOException {
        List<Issue> issues = new ParserRegistry()
                .get(parser)
                .createParser()
                .parse(new FileReaderFactory(REPORTS.resolve(file), StandardCharsets.UTF_8))
                .stream()
                .toList();
        assertThat(issues.stream().map(issue -> issue.getFileName() + ":" + issue.getLineStart()).sorted())
                .containsExactlyElementsOf(places());
    }

    @ParameterizedTest
    @CsvSource({"SARIF, report.sarif", "CODECLIMATE, gitlab.json"})
    void violationsLibReadsEveryFindingWithItsPlace(Parser parser, String file) throws IOException {
        assertThat(violations(parser, file).stream().map(one -> one.getFile() + ":" + one.getStartLine()).sorted())
                .containsExactlyElementsOf(places());
    }

    @Test
    void violationsLibReadsEveryFailureOfJunit() throws IOException {
        Set<String> failing = StreamSupport.stream(read("report.json").get("findings").spliterator(), false)
                .filter(finding -> finding.get("severity").asText().equals("error"))
                .map(finding -> finding.get("id").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(failing).isNotEmpty();
        assertThat(violations(Parser.JUNIT, "junit.xml")).hasSameSizeAs(failing);
    }

    /**
     * The checker is of 2020 and knows neither newer style properties nor the directives for trusted types; of the markup
     * it must have nothing to say.
     */
    @Test
    void theHtmlCheckerFindsNoError() throws IOException, SAXException {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        JsonNode messages = JSON.readTree(checker.validate(REPORTS.resolve("report.html"))).get("messages");
        assertThat(StreamSupport.stream(messages.spliterator(), false)
                        .filter(message -> message.get("type").asText().equals("error"))
                        .map(message -> message.get("message").asText())
                        .filter(message -> !message.startsWith("CSS:") && !message.matches(NEWER_DIRECTIVES)))
                .isEmpty();
    }

    private static List<Violation> violations(Parser parser, String file) {
        return List.copyOf(ViolationsApi.violationsApi()
                .withPattern(".*/" + file.replace(".", "\\."))
                .inFolder(REPORTS.toString())
                .findAll(parser)
                .violations());
    }

    private static List<String> places() throws IOException {
        JsonNode findings = read("report.json").get("findings");
        assertThat(findings).isNotEmpty();
        return StreamSupport.stream(findings.spliterator(), false)
                .map(finding -> finding.get("evidence").get(0))
                .map(place -> "seeds/" + place.get("article").asText() + ":" + place.get("line").asInt())
                .sorted()
                .toList();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema = ConsumersTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Objects.requireNonNull(schema));
        }
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(REPORTS.resolve(file).toFile());
    }
}
