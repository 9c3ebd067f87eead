package org.crossfact.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossfact.cli.check.CorpusCheck;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.CorpusPages;
import org.crossfact.cli.corpus.CorpusRequest;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.finding.Trail;
import org.crossfact.core.lexicon.DidYouMean;
import org.crossfact.reports.catalogue.RuleExplanation;
import org.crossfact.reports.text.TrailText;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.engine.CheckOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crossfact explain}: prints what a rule finds and why, with its examples, or how one finding came about. */
@Command(
        name = "explain",
        description = "Tell what a rule finds, why it matters and what it leaves alone; or how one finding came about.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  crossfact explain dates/garbled",
            "  crossfact explain 3f9c21d07b55 --on articles/     claims, values, key, comparison, verdict"
        })
public final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ColourOption colourOption;

    @Parameters(
            paramLabel = "RULE|FINDING",
            description =
                    "The id of a rule, as 'crossfact rules' lists it, or with --on how the id of a finding begins.")
    private String id = "";

    @Option(
            names = "--on",
            paramLabel = "PATH",
            description = "The articles that the finding is about: files or folders. May be given several times.")
    private List<String> articles = new ArrayList<>();

    @Mixin
    private RunOptions runOptions;

    @Override
    public Integer call() throws IOException {
        if (articles.isEmpty()) {
            explainRule();
        } else {
            explainFinding(Corpus.find(CorpusRequest.of(articles)));
        }
        return ExitCode.CLEAN.code();
    }

    private void explainFinding(Corpus corpus) throws IOException {
        CheckOptions options = runOptions.over(corpus.config());
        List<Rule> rules = runOptions.rules(corpus.config());
        Trail trail = CorpusCheck.trail(corpus, options, rules, id);
        new TrailText(
                        colourOption.style(),
                        new CorpusPages(corpus, List.of(trail.finding()), rules, options.packs()),
                        spec.commandLine().getOut())
                .write(trail);
    }

    private void explainRule() throws IOException {
        List<Rule> rules = runOptions.rules(Config.DEFAULT);
        Rule rule = rules.stream()
                .filter(known -> known.card().id().id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(rules));
        new RuleExplanation(colourOption.style())
                .write(
                        rule.card().withExamples(rule.examples()),
                        spec.commandLine().getOut());
    }

    private UserError unknown(List<Rule> rules) {
        List<String> known = rules.stream().map(rule -> rule.card().id().id()).toList();
        return new UserError("there is no rule '" + id + "'" + DidYouMean.hint(id, known)
                + "; 'crossfact rules' lists them all. For a finding, name its articles with --on PATH");
    }
}
