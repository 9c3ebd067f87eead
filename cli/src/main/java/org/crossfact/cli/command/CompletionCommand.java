package org.crossfact.cli.command;

import java.util.concurrent.Callable;
import org.crossfact.cli.exit.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code crossfact completion}: prints what a shell needs to complete commands and options. */
@Command(
        name = "completion",
        description = "Print a completion script for bash and zsh.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  source <(crossfact completion)     now; for every shell, in ~/.bashrc or ~/.zshrc"
        })
public final class CompletionCommand implements Callable<Integer> {

    /** Paths are words to the generator, after which it would propose no files. */
    private static final String NO_FILES = "compopt +o default";

    private static final String FILES = "compopt -o default";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine whole = spec.parent().commandLine();
        String script = AutoComplete.bash(whole.getCommandName(), whole).replace(NO_FILES, FILES);
        spec.commandLine().getOut().print(script);
        return ExitCode.CLEAN.code();
    }
}
