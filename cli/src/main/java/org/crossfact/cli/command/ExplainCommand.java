package org.crossfact.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.lexicon.DidYouMean;
import org.crossfact.reports.catalogue.RuleExplanation;
import org.crossfact.rules.api.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crossfact explain}: prints what a rule finds and why, with its examples. */
@Command(
        name = "explain",
        description = "Tell what a rule finds, why it matters and what it leaves alone.",
        mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ColourOption colourOption;

    @Parameters(paramLabel = "RULE", description = "The id of a rule, as 'crossfact rules' lists it.")
    private String id = "";

    @Mixin
    private RuleOptions ruleOptions;

    @Override
    public Integer call() throws IOException {
        List<Rule> rules = ruleOptions.rules();
        Rule rule = rules.stream()
                .filter(known -> known.card().id().id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(rules));
        new RuleExplanation(colourOption.style())
                .write(
                        rule.card().withExamples(rule.examples()),
                        spec.commandLine().getOut());
        return ExitCode.CLEAN.code();
    }

    private UserError unknown(List<Rule> rules) {
        List<String> known = rules.stream().map(rule -> rule.card().id().id()).toList();
        String nearest = DidYouMean.nearest(id, known).orElse("");
        return new UserError(
                "there is no rule '" + id + "'; did you mean '" + nearest + "'? 'crossfact rules' lists them all");
    }
}
