package org.crossfact.cli.command.rules;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossfact.cli.command.RuleOptions;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.output.Terminal;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.reports.catalogue.RuleMarkdown;
import org.crossfact.reports.catalogue.RuleTable;
import org.crossfact.rules.api.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code crossfact rules}: lists the rules; what is done with rules lies below it. */
@Command(
        name = "rules",
        description = "List the rules; the commands below it write, prove, try, score and document them.",
        mixinStandardHelpOptions = true,
        subcommands = {
            NewCommand.class,
            TestCommand.class,
            TryCommand.class,
            ScoreCommand.class,
            DocsCommand.class,
            SchemaCommand.class
        })
public final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or markdown. Default: ${DEFAULT-VALUE}.")
    private String format = "table";

    @Mixin
    private RuleOptions ruleOptions;

    @Override
    public Integer call() throws IOException {
        List<RuleCard> cards = ruleOptions.rules().stream().map(Rule::card).toList();
        Appendable out = spec.commandLine().getOut();
        switch (format) {
            case "table" -> RuleTable.write(cards, Terminal.width(), out);
            case "markdown" -> RuleMarkdown.write(cards, out);
            default -> throw new UserError("unknown format '" + format + "'; known: table, markdown");
        }
        return ExitCode.CLEAN.code();
    }
}
