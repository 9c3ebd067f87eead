package org.crossfact.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.PackRun;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.api.RuleBook;
import org.crossfact.rules.api.RulePack;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.CheckOptions;
import org.crossfact.rules.engine.Pack;
import org.crossfact.rules.proof.RuleProof;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The test of a pack: {@code class CourtBookTest implements PackProof<CourtBook> {}} makes a test of every example of every
 * rule, and of what the pack tells of itself. The book is the type argument's; it needs a constructor without parameters.
 *
 * @apiNote Part of what {@link RulePack#API} promises.
 */
public interface PackProof<B extends RuleBook> {

    /** The book to prove, by default a new one of the type argument. */
    default RuleBook book() {
        return Books.of(getClass());
    }

    /** One test for each example, and one for what each rule tells of itself. */
    @TestFactory
    default Stream<DynamicNode> everyRuleKeepsItsWord() {
        RuleBook book = book();
        PackRun told =
                new PackRun(book.getClass().getName(), "", "", "", book.rules().size());
        CheckOptions options = CheckOptions.DEFAULT.withPacks(List.of(new Pack(told, List.of(), book.readers())));
        RuleProof proof = new RuleProof(rule -> Assembly.checker(List.of(rule), options, "testkit"));
        return book.rules().stream().map(rule -> DynamicContainer.dynamicContainer(id(rule), tests(proof, rule)));
    }

    /** The pack names itself and is built for the Crossfact that it is tested with. */
    @TestFactory
    default Stream<DynamicNode> thePackTellsWhatItIs() {
        RuleBook book = book();
        return Stream.of(
                DynamicTest.dynamicTest(
                        "@RulePack", () -> Assertions.assertFalse(name(book).isBlank(), "a name")),
                DynamicTest.dynamicTest("ids", () -> {
                    List<String> ids = book.rules().stream().map(PackProof::id).toList();
                    Assertions.assertEquals(ids.stream().distinct().toList(), ids, "each rule has an id of its own");
                }));
    }

    private static Stream<DynamicNode> tests(RuleProof proof, Rule rule) {
        DynamicNode card = DynamicTest.dynamicTest("card", () -> agree(told(rule)));
        Stream<DynamicNode> examples = rule.examples().stream()
                .map(example -> DynamicTest.dynamicTest(name(example), () -> agree(proof.complaints(rule, example))));
        return Stream.concat(Stream.of(card), examples);
    }

    private static void agree(List<String> complaints) {
        if (!complaints.isEmpty()) {
            Assertions.fail(String.join("\n", complaints));
        }
    }

    private static List<String> told(Rule rule) {
        List<String> gaps = new ArrayList<>(RuleProof.gaps(rule));
        RuleCard card = rule.card();
        if (card.title().isBlank() || card.title().endsWith(".")) {
            gaps.add("the title says what the rule finds, without a full stop: '" + card.title() + "'");
        }
        if (!card.why().endsWith(".")) {
            gaps.add("'why' is written in full sentences: '" + card.why() + "'");
        }
        return gaps;
    }

    private static String name(RuleBook book) {
        return Optional.ofNullable(book.getClass().getAnnotation(RulePack.class))
                .map(RulePack::name)
                .orElseThrow(() -> new AssertionError(book.getClass().getName() + " lacks @RulePack"));
    }

    private static String id(Rule rule) {
        return rule.card().id().id();
    }

    private static String name(Example example) {
        return example.expectation() + " " + example.articles().get(0).text();
    }
}
