package org.crossfact.cli.command.baseline;

import java.util.concurrent.Callable;
import org.crossfact.cli.baseline.BaselineReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code crossfact baseline prune}: takes out the entries of articles that are gone. */
@Command(
        name = "prune",
        description = "Take out of the baseline the entries of articles that are gone.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  crossfact baseline prune articles/"})
final class PruneCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BaselineTarget target;

    @Override
    public Integer call() {
        CheckedCorpus checked = target.check(BaselineReader::read);
        return checked.takeOut(checked.comparison().gone(), spec.commandLine());
    }
}
