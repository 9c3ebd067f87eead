package org.crossfact.cli.command.rules;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.pack.FirstRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crossfact rules new}: writes a rule that works, with its examples, to be changed into the one that is wanted. */
@Command(
        name = "new",
        description = "Write a rule that works, with its examples, to be changed into the one you want.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  crossfact rules new house/council-seats --about figure",
            "  crossfact rules new style/kyiv --about words --in house-rules"
        })
public final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Family and name, as in house/council-seats.")
    private String id = "";

    @Option(
            names = "--about",
            paramLabel = "WHAT",
            description = {
                "words, figure, date, holding (who holds an office), list (only what a file lists is right), or sources",
                "(several articles must agree). Default: words."
            })
    private FirstRule about = FirstRule.WORDS;

    @Option(names = "--in", paramLabel = "FOLDER", description = "The folder of rules. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("house-rules");

    @Override
    public Integer call() {
        Path file = about.write(folder, id);
        spec.commandLine().getOut().println("Written: " + file);
        spec.commandLine().getOut().println("Change it, then: crossfact rules test " + folder);
        return ExitCode.CLEAN.code();
    }
}
