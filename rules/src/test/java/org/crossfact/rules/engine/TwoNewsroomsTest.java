package org.crossfact.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Pairs of articles of two newsrooms: silence where they agree or tell of two things, a finding for a slip put into one. */
class TwoNewsroomsTest {

    /** Of a hundred slips so many are found; a change that finds fewer needs a reason. */
    private static final int FOUND_OF_A_HUNDRED = 80;

    record Text(String source, String date, String text) {

        static Text of(Map<?, ?> fields) {
            return new Text(
                    field(fields, "source").toString(),
                    field(fields, "date").toString(),
                    field(fields, "text").toString());
        }
    }

    /** A pair with the slips that can be put into its second article. */
    record SameEvent(Text a, Text b, List<String> slips) {}

    static Stream<SameEvent> sameEvents() {
        return rows("same-event.yaml").stream().map(row -> {
            Map<?, ?> fields = (Map<?, ?>) row;
            List<String> slips = ((List<?>) field(fields, "slips"))
                    .stream().map(Object::toString).toList();
            return new SameEvent(
                    Text.of((Map<?, ?>) field(fields, "a")), Text.of((Map<?, ?>) field(fields, "b")), slips);
        });
    }

    static Stream<List<Text>> otherEvents() {
        return rows("other-events.yaml").stream()
                .map(row -> ((List<?>) row)
                        .stream().map(article -> Text.of((Map<?, ?>) article)).toList());
    }

    private static Object field(Map<?, ?> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    private static List<?> rows(String file) {
        try (InputStream stream = TwoNewsroomsTest.class.getResourceAsStream(file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("sameEvents")
    void articlesThatAgreeAreLeftAlone(SameEvent pair) {
        assertThat(across(List.of(pair.a(), pair.b()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("otherEvents")
    void articlesOnOtherThingsAreLeftAlone(List<Text> articles) {
        assertThat(across(articles)).isEmpty();
    }

    @Test
    void allOfThemTogetherAreLeftAlone() {
        List<Text> all = new ArrayList<>();
        sameEvents().forEach(pair -> all.addAll(List.of(pair.a(), pair.b())));
        assertThat(across(all)).isEmpty();
    }

    @Test
    void mostSlipsAreFound() {
        List<String> missed = new ArrayList<>();
        int slips = 0;
        for (SameEvent pair : sameEvents().toList()) {
            for (String slip : pair.slips()) {
                String[] words = slip.split(" -> ", 2);
                assertThat(pair.b().text()).contains(words[0]);
                Text slipped = new Text(
                        pair.b().source(), pair.b().date(), pair.b().text().replace(words[0], words[1]));
                slips++;
                if (across(List.of(pair.a(), slipped)).isEmpty()) {
                    missed.add(slip);
                }
            }
        }
        int found = (slips - missed.size()) * 100 / slips;
        assertThat(found).as("missed of %d: %s", slips, missed).isGreaterThanOrEqualTo(FOUND_OF_A_HUNDRED);
    }

    private static List<String> across(List<Text> articles) {
        List<Texts> files = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Text article = articles.get(i);
            files.add(Texts.of(String.format("%03d.txt", i), article.text(), article.source(), article.date()));
        }
        Report report;
        try (MemoryShuffle shuffle = new MemoryShuffle()) {
            report = Assembly.checker(Assembly.rules(), CheckOptions.DEFAULT, "test")
                    .check(files.stream(), shuffle);
        }
        return report.findings().stream()
                .filter(finding -> finding.reach() == Finding.Reach.CROSS_SOURCE)
                .map(TwoNewsroomsTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.rule() + ": " + finding.judgement().message() + " "
                + finding.judgement().reasons();
    }
}
