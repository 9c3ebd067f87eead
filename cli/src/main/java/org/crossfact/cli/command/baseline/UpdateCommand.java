package org.crossfact.cli.command.baseline;

import java.util.concurrent.Callable;
import org.crossfact.cli.baseline.BaselineReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code crossfact baseline update}: takes out what is fixed and follows what was renamed. */
@Command(
        name = "update",
        description = "Take out of the baseline what is fixed, and follow what was renamed. Nothing is added.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  crossfact baseline update articles/"})
final class UpdateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BaselineTarget target;

    @Override
    public Integer call() {
        CheckedCorpus checked = target.check(BaselineReader::readOld);
        return checked.takeOut(checked.comparison().fixed(), spec.commandLine());
    }
}
