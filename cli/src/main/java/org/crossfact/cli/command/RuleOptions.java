package org.crossfact.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.pack.Packs;
import org.crossfact.cli.pack.RuleFolder;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.Pack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The rules beside those that Crossfact brings, as every command takes them that runs or shows rules. */
@Heading("Rules")
public final class RuleOptions {

    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

    @Option(
            names = "--rules",
            paramLabel = "PATH",
            description = "Further rules: YAML files, or folders of them. May be given several times.")
    private List<Path> rules = new ArrayList<>();

    @Option(
            names = "--rules-jar",
            paramLabel = "FILE",
            description =
                    "Further rules: a pack of rules in Java. May be given several times. Its code is run, so take it"
                            + " only from those you trust.")
    private List<Path> jars = new ArrayList<>();

    @Option(
            names = "--rules-jar-sha256",
            paramLabel = "HEX",
            description =
                    "The SHA-256 that a pack must have, as 'sha256sum' prints it: no other pack is run. May be given"
                            + " several times.")
    private List<String> allowed = new ArrayList<>();

    private @Nullable List<Pack> opened;

    /** The packs of the options and of the class path; opened once. */
    public List<Pack> packs() {
        if (opened == null) {
            opened = Packs.open(jars, hashes());
        }
        return opened;
    }

    /** The rules that Crossfact brings, and those of the configuration and the options, by id. */
    public List<Rule> rules(Config config) {
        List<Path> places = places(config);
        List<Pack> packs = packs();
        List<Rule> known = new ArrayList<>(Assembly.rules());
        packs.forEach(
                pack -> RuleFolder.add(pack.rules(), "the pack " + pack.told().file(), known));
        RuleFolder.add(RuleFolder.read(places, packs), "the folders " + places, known);
        known.sort(Comparator.comparing(rule -> rule.card().id()));
        return List.copyOf(known);
    }

    /** The files that hold them. */
    public List<Path> files(Config config) {
        List<Path> files = new ArrayList<>(jars);
        places(config).forEach(place -> files.addAll(RuleFolder.files(place)));
        return files;
    }

    /** The rules that Crossfact brings, and those of the options, by id. */
    public List<Rule> rules() {
        return rules(Config.DEFAULT);
    }

    private Set<String> hashes() {
        for (String hash : allowed) {
            if (!HASH.matcher(hash).matches()) {
                throw new UserError(
                        "--rules-jar-sha256: expected 64 hexadecimal digits, as 'sha256sum FILE' prints them, found '"
                                + hash + "'");
            }
        }
        if (!allowed.isEmpty() && jars.isEmpty()) {
            throw new UserError("--rules-jar-sha256 tells which packs may run, and --rules-jar names none");
        }
        return allowed.stream().map(hash -> hash.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private List<Path> places(Config config) {
        List<Path> places = new ArrayList<>(config.rules());
        places.addAll(rules);
        return places;
    }
}
