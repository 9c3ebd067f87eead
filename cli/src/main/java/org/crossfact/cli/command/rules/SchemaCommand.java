package org.crossfact.cli.command.rules;

import java.util.concurrent.Callable;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.pack.FirstRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code crossfact rules schema}: prints the JSON Schema of rule files. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of rule files, by which editors complete and check them.",
        mixinStandardHelpOptions = true)
public final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(FirstRule.schema());
        return ExitCode.CLEAN.code();
    }
}
