package org.crossfact.cli.command;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Lays out the options of a help text under headings, as a manual page does, where they come from several places. */
public final class HelpLayout {

    private static final String USUAL = "Options";

    private HelpLayout() {}

    /** Lets a command line and its subcommands show their help so. */
    public static void layOut(CommandLine line) {
        line.getHelpSectionMap().put(SECTION_KEY_OPTION_LIST, HelpLayout::options);
        if (groups(line.getCommandSpec()).size() > 1) {
            line.getCommandSpec().usageMessage().abbreviateSynopsis(true);
        }
        line.getSubcommands().values().forEach(HelpLayout::layOut);
    }

    private static String options(Help help) {
        Map<String, List<OptionSpec>> groups = groups(help.commandSpec());
        if (groups.size() == 1) {
            return help.optionList();
        }
        StringBuilder text = new StringBuilder();
        groups.forEach((heading, options) -> {
            text.append(System.lineSeparator()).append(heading).append(':').append(System.lineSeparator());
            Help.Layout layout = help.createDefaultLayout(options, List.of(), help.colorScheme());
            layout.addAllOptions(options, help.createDefaultParamLabelRenderer());
            text.append(layout);
        });
        return text.toString();
    }

    /** The options by heading; those of the command itself come first. */
    private static Map<String, List<OptionSpec>> groups(CommandSpec command) {
        Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();
        List<OptionSpec> left = new ArrayList<>(command.options());
        groups.put(USUAL, left);
        for (CommandSpec mixin : command.mixins().values()) {
            Heading heading = mixin.userObject().getClass().getAnnotation(Heading.class);
            if (heading != null) {
                groups.computeIfAbsent(heading.value(), any -> new ArrayList<>())
                        .addAll(mixin.options());
                left.removeAll(mixin.options());
            }
        }
        return groups;
    }
}
