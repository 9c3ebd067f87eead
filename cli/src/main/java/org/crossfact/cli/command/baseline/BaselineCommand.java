package org.crossfact.cli.command.baseline;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code crossfact baseline}: what is known and decided. */
@Command(
        name = "baseline",
        description = "Keep the findings that are known, so that a check stops only for new ones.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  crossfact baseline create articles/",
            "  crossfact baseline accept 5cf28a9d --as false-positive --reason 'quoted'",
            "  crossfact baseline accept --decisions ~/Downloads/crossfact-baseline.json",
            "  crossfact baseline update articles/     take out what is fixed, follow what was renamed",
            "",
            "'crossfact check' compares with crossfact-baseline.json at the root of the corpus by itself."
        },
        subcommands = {
            CreateCommand.class,
            AcceptCommand.class,
            UpdateCommand.class,
            PruneCommand.class,
            ShowCommand.class
        })
public final class BaselineCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do with the baseline: create, accept, update, prune or show");
    }
}
