package org.crossfact.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.SupportedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who bears out a value is counted in one finding, in whatever topics the articles met. */
class SupportTest {

    private static final String COUNCIL = """
            The Harnmouth city council plans to spend 640 million crowns on its trams over six years, it decided in May.
            Mayor Ilse Brandt wants two lines to the harbour. Brandt spoke of a long wait in Harnmouth.
            """;
    private static final String OPERATOR = """
            The tram operator of Harnmouth hopes for new carriages. The Harnmouth city council plans to spend 640m crowns
            on its trams over six years. The operator Velatram runs 31 trams. Velatram was founded in 1921.
            """;
    private static final String COLUMN = """
            What trams are for. The Harnmouth city council plans to spend 460 million crowns on its trams over six years.
            Brandt should ask Velatram first, as Velatram did not wait for Brandt. Mayor Brandt was not in Harnmouth.
            """;

    @Test
    void articles_that_met_in_other_topics_support_one_side() {
        List<Finding> findings = findings(1, COUNCIL, OPERATOR, COLUMN);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).judgement().values())
                .extracting(SupportedValue::value, SupportedValue::support)
                .containsExactly(tuple("640 million crown", 2), tuple("460 million crown", 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void findings_do_not_depend_on_threads(int threads) {
        assertThat(findings(threads, COLUMN, COUNCIL, OPERATOR)).isEqualTo(findings(1, COLUMN, COUNCIL, OPERATOR));
    }

    private static List<Finding> findings(int threads, String... texts) {
        Stream<ArticleFile> files = IntStream.range(0, texts.length)
                .mapToObj(i -> Texts.of(i + ".txt", texts[i], "Paper " + i, "2019-06-0" + (i + 1)));
        try (Shuffle shuffle = new MemoryShuffle()) {
            return Assembly.checker(Assembly.rules(), new CheckOptions(false, threads), "test")
                    .check(files, shuffle)
                    .findings()
                    .stream()
                    .filter(finding -> finding.reach() == Finding.Reach.CROSS_SOURCE)
                    .toList();
        }
    }
}
