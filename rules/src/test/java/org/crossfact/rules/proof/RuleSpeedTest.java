package org.crossfact.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Example.Expectation;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.rules.api.TextRule;
import org.crossfact.rules.engine.Assembly;
import org.junit.jupiter.api.Test;

class RuleSpeedTest {

    private final RuleSpeed speed = new RuleSpeed(Assembly.extraction());

    /** Looks at each character as often as told. */
    private record Reader(int times) implements TextRule<Integer> {

        @Override
        public RuleCard card() {
            return RuleCard.of("test/reader", Severity.NOTE, "Reader", "It reads.", "");
        }

        @Override
        public List<Example> examples() {
            return List.of(new Example(
                    Expectation.MUST_NOT_FLAG, List.of(new Example.Text("", "", "The ferry runs on Sundays."))));
        }

        @Override
        public Stream<Integer> subjects(Page page) {
            return IntStream.range(0, times)
                    .mapToObj(turn -> page.text().toLowerCase(Locale.ROOT).hashCode());
        }

        @Override
        public Optional<Judgement> judge(Integer hash) {
            return Optional.empty();
        }
    }

    @Test
    void onlyASlowRuleIsNamed() {
        assertThat(speed.complaint(new Reader(1))).isEmpty();
        assertThat(speed.complaint(new Reader(1000)))
                .hasValueSatisfying(
                        complaint -> assertThat(complaint).matches("slow: takes .* seconds for 100,000 .*"));
    }
}
