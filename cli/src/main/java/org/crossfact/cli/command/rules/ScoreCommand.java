package org.crossfact.cli.command.rules;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crossfact.cli.command.ArticleWalk;
import org.crossfact.cli.command.RuleOptions;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.CorpusRequest;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.lexicon.DidYouMean;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.CheckOptions;
import org.crossfact.rules.proof.mutation.MutationScore;
import org.crossfact.rules.proof.mutation.MutationTrial;
import org.crossfact.rules.proof.mutation.Mutators;
import org.crossfact.rules.proof.mutation.Original;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code crossfact rules score}: puts known defects and harmless edits into clean articles and counts what rules say. */
@Command(
        name = "score",
        description = "Put known defects and harmless edits into clean articles and count, by rule, what is found.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "found: defects on which the rule spoke · alarms: harmless edits on which it spoke",
            "Findings that are there without the edit do not count. The same seed makes the same edits."
        })
public final class ScoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--on",
            paramLabel = "PATH",
            required = true,
            description = "Clean articles: files or folders. May be given several times.")
    private List<String> articles = new ArrayList<>();

    @Option(names = "--only", paramLabel = "RULE", description = "Score this rule alone. May be given several times.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "Which edits are made. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Mixin
    private RuleOptions ruleOptions;

    @Override
    public Integer call() throws IOException {
        List<Rule> rules = rules();
        List<Original> originals = new ArrayList<>();
        ArticleWalk walk = new ArticleWalk(
                article -> originals.add(
                        new Original(article.text(), article.metadata().date())),
                spec.commandLine().getErr());
        ExitCode code = walk.walk(Corpus.find(CorpusRequest.of(articles)));
        MutationTrial trial =
                new MutationTrial(Assembly.checker(rules, new CheckOptions(true, 1), "score"), Mutators.all(), seed);
        MutationScore score = MutationScore.of(trial.run(originals));
        PrintWriter out = spec.commandLine().getOut();
        out.println(score.defects() + " defects and " + score.harmless() + " harmless edits in " + originals.size()
                + (originals.size() == 1 ? " article" : " articles"));
        out.println("found  alarms  rule");
        for (Rule rule : rules) {
            MutationScore.Line line = score.of(rule.card().id());
            out.println(String.format(
                    Locale.ROOT,
                    "%5d  %6d  %s",
                    line.found(),
                    line.alarms(),
                    rule.card().id()));
        }
        return code.code();
    }

    private List<Rule> rules() {
        List<Rule> known = ruleOptions.rules();
        List<String> ids = known.stream().map(rule -> rule.card().id().id()).toList();
        for (String name : only) {
            if (!ids.contains(name)) {
                throw new UserError("there is no rule '" + name + "'" + DidYouMean.hint(name, ids)
                        + "; 'crossfact rules' lists them all");
            }
        }
        return known.stream()
                .filter(rule -> only.isEmpty() || only.contains(rule.card().id().id()))
                .toList();
    }
}
