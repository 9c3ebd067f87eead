package org.crossfact.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.crossfact.cli.check.Version;
import org.crossfact.cli.command.CheckCommand;
import org.crossfact.cli.command.ClaimsCommand;
import org.crossfact.cli.command.CompareCommand;
import org.crossfact.cli.command.CompletionCommand;
import org.crossfact.cli.command.ConfigCommand;
import org.crossfact.cli.command.ExplainCommand;
import org.crossfact.cli.command.HelpLayout;
import org.crossfact.cli.command.InitCommand;
import org.crossfact.cli.command.Misuse;
import org.crossfact.cli.command.OptionWords;
import org.crossfact.cli.command.ReadCommand;
import org.crossfact.cli.command.baseline.BaselineCommand;
import org.crossfact.cli.command.rules.RulesCommand;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.output.Terminal;
import org.crossfact.cli.output.WatchedStream;
import org.crossfact.reports.text.TerminalText;
import org.crossfact.rules.yaml.YamlFault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code crossfact} command. */
@Command(
        name = "crossfact",
        description = "A linter for facts: finds damaged and contradicting dates, people and figures in articles.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  crossfact check articles/              check a folder, write crossfact-report/",
            "  crossfact check - < article.txt        check standard input",
            "  crossfact read page.html               what was understood of a file, and why",
            "  crossfact claims article.txt --format table",
            "  crossfact explain dates/garbled",
            "  crossfact init articles/               a first crossfact.yml",
            "  crossfact baseline create articles/    accept what is found today",
            "",
            "Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 not all could be checked.",
            "'crossfact help COMMAND' tells the rest."
        },
        subcommands = {
            CheckCommand.class,
            ReadCommand.class,
            ClaimsCommand.class,
            CompareCommand.class,
            RulesCommand.class,
            ExplainCommand.class,
            BaselineCommand.class,
            ConfigCommand.class,
            InitCommand.class,
            CompletionCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // not System.out: a print stream swallows a full disk
        System.exit(run(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), arguments));
    }

    /** Runs the command line and answers with the exit code. */
    static int run(OutputStream standardOutput, OutputStream standardError, String... arguments) {
        WatchedStream watched = new WatchedStream(standardOutput);
        PrintWriter out = new PrintWriter(new BufferedOutputStream(watched), false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(standardError, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> answer(failure, err))
                .setParameterExceptionHandler((failure, args) -> misuse(failure, err));
        OptionWords.teach(line);
        HelpLayout.layOut(line);
        line.getSubcommands().values().forEach(Main::tellVersion);
        int code = execute(line, arguments, err);
        out.flush();
        Optional<String> failure = watched.failure();
        if (failure.isPresent()) {
            err.println("crossfact: standard output cannot be written: " + failure.get());
            return ExitCode.INCOMPLETE.code();
        }
        return code;
    }

    /** {@code --version} means the same wherever it stands. */
    private static void tellVersion(CommandLine command) {
        command.getCommandSpec().versionProvider(new Version());
        command.getSubcommands().values().forEach(Main::tellVersion);
    }

    private static int execute(CommandLine line, String[] arguments, PrintWriter err) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError failure) {
            return answer(failure, err);
        }
    }

    /** A fault must not look like findings: what was not checked to the end is incomplete. */
    private static int answer(Throwable failure, PrintWriter err) {
        if (failure instanceof UserError || failure instanceof YamlFault) {
            err.println("crossfact: " + safe(String.valueOf(failure.getMessage())));
            return ExitCode.USAGE.code();
        }
        err.println("crossfact: a fault of Crossfact, nothing was finished; please report these lines:");
        failure.printStackTrace(err);
        return ExitCode.INCOMPLETE.code();
    }

    private static int misuse(ParameterException failure, PrintWriter err) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        err.println("crossfact: " + safe(Misuse.sentence(failure)));
        err.println("Try '" + command + " --help'.");
        return ExitCode.USAGE.code();
    }

    /** A mistyped path may hold control characters. */
    private static String safe(String sentence) {
        return TerminalText.safe(Terminal.fromHere(sentence));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command was given");
    }
}
