package org.crossfact.cli.command;

import java.util.List;
import org.crossfact.core.lexicon.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what is wrong with a command line. */
public final class Misuse {

    private Misuse() {}

    /** One sentence without a full stop, which may quote what the user typed. */
    public static String sentence(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched.getUnmatched().get(0), failure.getCommandLine());
        }
        return String.valueOf(failure.getMessage());
    }

    private static String unknown(String argument, CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        if (argument.startsWith("-")) {
            String option = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            List<String> options =
                    List.copyOf(command.getCommandSpec().optionsMap().keySet());
            return "'" + name + "' has no option '" + option + "'" + DidYouMean.hint(option, options);
        }
        List<String> commands = List.copyOf(command.getSubcommands().keySet());
        return commands.isEmpty()
                ? "'" + name + "' takes no '" + argument + "'"
                : "there is no command '" + name + " " + argument + "'" + DidYouMean.hint(argument, commands);
    }
}
