package org.crossfact.cli.command.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossfact.cli.command.RuleOptions;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.reports.catalogue.RuleIndex;
import org.crossfact.reports.catalogue.RulePage;
import org.crossfact.rules.api.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crossfact rules docs}: writes a Markdown page of each rule, and one that leads to them. */
@Command(
        name = "docs",
        description = "Write a Markdown page of each rule, and README.md that leads to them.",
        mixinStandardHelpOptions = true)
public final class DocsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Where. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("crossfact-rules");

    @Mixin
    private RuleOptions ruleOptions;

    @Override
    public Integer call() {
        List<Rule> rules = ruleOptions.rules();
        for (Rule rule : rules) {
            RuleCard card = rule.card().withExamples(rule.examples());
            AtomicFile.write(folder.resolve(RuleIndex.path(card)), out -> RulePage.write(card, rule.source(), out));
        }
        List<RuleCard> cards = rules.stream().map(Rule::card).toList();
        AtomicFile.write(folder.resolve("README.md"), out -> RuleIndex.write(cards, out));
        spec.commandLine()
                .getOut()
                .println("Written: " + rules.size() + " pages, to begin with " + folder.resolve("README.md"));
        return ExitCode.CLEAN.code();
    }
}
