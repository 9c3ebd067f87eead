package org.crossfact.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.api.RuleBook;
import org.crossfact.rules.api.RulePack;
import org.crossfact.rules.api.TextRule;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class PackProofTest {

    /** Flags what a text begins with. */
    private record Beginnings(List<Example> examples) implements TextRule<Page> {

        @Override
        public RuleCard card() {
            return RuleCard.of("test/beginnings", Severity.NOTE, "Beginning", "Texts begin.", "");
        }

        @Override
        public Stream<Page> subjects(Page page) {
            return Stream.of(page).filter(one -> one.text().startsWith("The"));
        }

        @Override
        public Optional<Judgement> judge(Page page) {
            return Optional.of(Judgement.of(
                    "It begins", Confidence.HIGH, List.of(Evidences.of(page, new Span(0, "The".length())))));
        }
    }

    /** A pack of one rule. */
    @RulePack(name = "test", api = RulePack.API)
    public static class Book implements RuleBook {

        @Override
        public List<Rule> rules() {
            return List.of(new Beginnings(List.of(
                    example(Example.Expectation.MUST_FLAG, "[[The]] bridge is open."),
                    example(Example.Expectation.MUST_NOT_FLAG, "A bridge is open."))));
        }
    }

    /** The same pack, with an example that does not hold. */
    public static final class BrokenBook extends Book {

        @Override
        public List<Rule> rules() {
            return List.of(new Beginnings(List.of(example(Example.Expectation.MUST_NOT_FLAG, "The bridge is open."))));
        }
    }

    private static final class Sound implements PackProof<Book> {}

    private static final class Broken implements PackProof<BrokenBook> {}

    private static Example example(Example.Expectation expectation, String text) {
        return new Example(expectation, List.of(new Example.Text("", "", text)));
    }

    @Test
    void aSoundPackPasses() {
        assertThat(failures(new Sound().everyRuleKeepsItsWord())).isEmpty();
        assertThat(failures(new Sound().thePackTellsWhatItIs())).isEmpty();
    }

    @Test
    void whatABrokenPackDoesIsTold() {
        assertThat(failures(new Broken().everyRuleKeepsItsWord()))
                .containsExactly(
                        "test/beginnings has no example under 'must-flag'", "must not be flagged: a.txt:0 'The'");
        assertThat(failures(new Broken().thePackTellsWhatItIs()))
                .containsExactly(BrokenBook.class.getName() + " lacks @RulePack");
    }

    private static List<String> failures(Stream<? extends DynamicNode> nodes) {
        List<String> failures = new ArrayList<>();
        nodes.forEach(node -> {
            if (node instanceof DynamicContainer container) {
                failures.addAll(failures(container.getChildren()));
            } else if (node instanceof DynamicTest test) {
                run(test).ifPresent(failures::add);
            }
        });
        return failures;
    }

    private static Optional<String> run(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return Optional.empty();
        } catch (AssertionError failure) {
            return Optional.of(String.valueOf(failure.getMessage()));
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
