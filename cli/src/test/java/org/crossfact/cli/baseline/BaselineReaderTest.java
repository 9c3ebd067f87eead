package org.crossfact.cli.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.finding.Decision.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineReaderTest {

    private static final List<NameDecision> NAMES =
            List.of(new NameDecision("77aa", "E. Brandt", true), new NameDecision("77aa", "Erik \"Brand\"", false));

    private static final Baseline SAMPLE = new Baseline(
            List.of(
                    new BaselineEntry(
                            "5cf28a9d",
                            "dates/garbled",
                            "wire/a.txt",
                            "March 20\r\n15",
                            Verdict.FALSE_POSITIVE,
                            "a \"quotation\"",
                            Optional.of(LocalDate.parse("2026-12-31")),
                            "77aa",
                            "in",
                            ", the",
                            List.of("c.txt", "b.txt", "c.txt")),
                    new BaselineEntry(
                            "07d1",
                            "text/glued-words",
                            "a.txt",
                            "x",
                            Verdict.ACCEPTED,
                            "",
                            Optional.empty(),
                            "",
                            "",
                            "",
                            List.of())),
            NAMES);

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        assertThat(BaselineReader.parse("b.json", written(SAMPLE))).isEqualTo(SAMPLE);
    }

    @Test
    void aNameThatIsDecidedOnMustSayHow() {
        String json =
                "{\"entries\": [], \"names\": [{\"entity\": \"77aa\", \"form\": \"E. Brandt\", \"same\": \"maybe\"}]}";

        assertThatThrownBy(() -> BaselineReader.parse("b.json", json))
                .hasMessageContaining("b.json:1:")
                .hasMessageContaining("expected true, false, found \"maybe\"");
    }

    @Test
    void aLaterDecisionOnANameTakesThePlaceOfTheEarlierOne() {
        Baseline after = SAMPLE.with(List.of(), List.of(new NameDecision("77aa", "E. Brandt", false)));

        assertThat(after.entries()).isEqualTo(SAMPLE.entries());
        assertThat(after.names()).hasSize(2).noneMatch(NameDecision::same);
    }

    @Test
    void eachEntryHasALineOfItsOwn() throws IOException {
        assertThat(written(SAMPLE).lines().filter(line -> line.contains("\"id\"")))
                .hasSize(2)
                .first()
                .asString()
                .contains("\"article\":\"a.txt\"");
    }

    @Test
    void whatIsWrittenFitsThePublishedSchema() throws IOException {
        try (InputStream schema = BaselineReader.class.getResourceAsStream("baseline.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                            .getSchema(Objects.requireNonNull(schema))
                            .validate(new ObjectMapper().readTree(written(SAMPLE))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "{\"schemaVersion\":\"1.0\",\"entries\":[]}", "{}"})
    void whatHoldsNothingIsAnEmptyBaseline(String json) {
        assertThat(BaselineReader.parse("b.json", json).entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | b.json:1:1: expected an object",
                "{\"entries\": | b.json:1:12: no JSON: the file ends before all brackets are closed",
                "{\"tool\":\"another\"} | b.json:1:9: expected \"crossfact\", found \"another\"",
                "{\"entrys\":[]} | b.json:1:11: unknown key \"entrys\" (did you mean 'entries'?)",
                "{\"entries\":{}} | b.json:1:12: expected a list",
                "{\"entries\":[7]} | b.json:1:13: expected an object",
                "{\"entries\":[{\"id\":\"a\"}]} | b.json:1:13: an entry needs a \"state\"",
                "{\"ids\":\"crossfact/v0\"} | b.json:1:8: expected \"crossfact/v1\"",
                "{\"ruleSet\":\"0\"} | run 'crossfact baseline update'",
                "{\"schemaVersion\":\"9\"} | b.json:1:18: expected \"1.0\"",
                "{\"entries\":[{\"id\":\"a\",\"state\":\"acepted\"}]} | (did you mean 'accepted'?)",
                "{\"entries\":[{\"id\":\"a\",\"state\":\"false-positive\",\"rule\":\"r/r\",\"article\":\"a\"}]} | needs a \"reason\"",
                "{\"entries\":[{\"id\":\"a\",\"state\":\"accepted\",\"rule\":\"r/r\",\"article\":\"a\",\"expires\":\"soon\"}]} | expected a day",
            })
    void aMistakeIsAnsweredWithItsPlaceAndARemedy(String json, String answer) {
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> BaselineReader.parse("b.json", json))
                .withMessageContaining(answer);
    }

    @Test
    void whatIsNestedTooDeeplyIsRefused() {
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> BaselineReader.parse("b.json", "[".repeat(100_000)))
                .withMessage("b.json: no JSON: its brackets are nested too deeply, or one of its texts is too long");
    }

    @Test
    void anIdThatStandsTwiceIsRefused() {
        String entry = "{\"id\":\"a\",\"state\":\"accepted\",\"rule\":\"r/r\",\"article\":\"a\"}";

        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> BaselineReader.parse("b.json", "{\"entries\":[" + entry + ",\n" + entry + "]}"))
                .withMessageContaining("b.json:2:7: the id stands in this file twice, first at b.json:1:19");
    }

    private static String written(Baseline baseline) throws IOException {
        StringBuilder out = new StringBuilder();
        BaselineWriter.write(baseline, out);
        return out.toString();
    }
}
