package org.crossfact.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.pack.RuleFolder;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.engine.Assembly;
import picocli.CommandLine.Option;

/** The rules beside those that Crossfact brings, as every command takes them that runs or shows rules. */
public final class RuleOptions {

    @Option(
            names = "--rules",
            paramLabel = "PATH",
            description = "Further rules: YAML files, or folders of them. May be given several times.")
    private List<Path> rules = new ArrayList<>();

    /** The rules that Crossfact brings, and those of the configuration and the options, by id. */
    public List<Rule> rules(Config config) {
        List<Path> places = new ArrayList<>(config.rules());
        places.addAll(rules);
        return RuleFolder.beside(Assembly.rules(), places);
    }

    /** The rules that Crossfact brings, and those of the options, by id. */
    public List<Rule> rules() {
        return rules(Config.DEFAULT);
    }
}
