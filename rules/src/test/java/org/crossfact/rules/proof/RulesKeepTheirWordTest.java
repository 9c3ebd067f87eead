package org.crossfact.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Example.Expectation;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.CheckOptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RulesKeepTheirWordTest {

    private static final RuleProof PROOF =
            new RuleProof(rule -> Assembly.checker(List.of(rule), CheckOptions.DEFAULT, "test"));

    @TestFactory
    Stream<DynamicContainer> everyExampleOfEveryRule() {
        return Assembly.rules().stream()
                .map(rule -> DynamicContainer.dynamicContainer(
                        rule.card().id().id(),
                        rule.examples().stream()
                                .map(example -> DynamicTest.dynamicTest(
                                        name(example),
                                        () -> assertThat(PROOF.complaints(rule, example))
                                                .as("%s %s", rule.card().id(), example)
                                                .isEmpty()))));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasBothKindsOfExamplesAndACardThatReadsWell() {
        return Assembly.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.card().id().id(), () -> {
                    assertThat(RuleProof.gaps(rule)).isEmpty();
                    assertThat(count(rule, Expectation.MUST_FLAG)).isGreaterThanOrEqualTo(5);
                    assertThat(count(rule, Expectation.MUST_NOT_FLAG)).isGreaterThanOrEqualTo(5);
                    assertReadsWell(rule.card());
                }));
    }

    private static long count(Rule rule, Expectation expectation) {
        return rule.examples().stream()
                .filter(example -> example.expectation() == expectation)
                .count();
    }

    private static void assertReadsWell(RuleCard card) {
        assertThat(card.title()).matches("[A-Z].*[^.]");
        assertThat(card.why()).matches("(?s)['A-Z0-9].*\\.");
        assertThat(card.whyItMayBeWrong()).matches("(?s)[A-Z].*\\.");
    }

    private static String name(Example example) {
        return example.expectation() + " " + example.articles().get(0).text();
    }
}
