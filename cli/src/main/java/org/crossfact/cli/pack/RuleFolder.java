package org.crossfact.cli.pack;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.finding.RuleId;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.declared.RuleFile;
import org.crossfact.rules.engine.Pack;
import org.crossfact.rules.yaml.YamlFault;

/** Reads the rules that lie as YAML files in folders. */
public final class RuleFolder {

    private static final int MOST_BYTES = 1 << 20;

    private RuleFolder() {}

    /**
     * The rules of these files and folders, folders with all that lies in them.
     *
     * @param packs the packs whose kinds of claims the rules may look at
     * @throws UserError when there is none, or when two have one id
     * @throws YamlFault when a file is no rule
     */
    public static List<Rule> read(List<Path> places, List<Pack> packs) {
        List<Kind<?>> kinds =
                packs.stream().flatMap(pack -> pack.kinds().stream()).toList();
        Map<RuleId, Path> files = new HashMap<>();
        List<Rule> rules = new ArrayList<>();
        for (Path place : places) {
            for (Path file : files(place)) {
                Rule rule = rule(file, kinds);
                Path other = files.put(rule.card().id(), file);
                if (other != null) {
                    throw new UserError(
                            file + ": has the id " + rule.card().id() + ", as " + other + "; rename one of them");
                }
                rules.add(rule);
            }
        }
        return rules;
    }

    /**
     * Adds rules to those that are known.
     *
     * @param where whose they are, for complaints
     * @throws UserError when one has the id of one that is known
     */
    public static void add(List<Rule> rules, String where, List<Rule> known) {
        for (Rule rule : rules) {
            RuleId id = rule.card().id();
            if (known.stream().anyMatch(other -> other.card().id().equals(id))) {
                throw new UserError(
                        "a rule in " + where + " has the id " + id + ", as a rule that Crossfact brings; rename it");
            }
            known.add(rule);
        }
    }

    /** A file, or the rule files of a folder. */
    public static List<Path> files(Path place) {
        if (!Files.exists(place)) {
            throw new UserError("there is no file or folder '" + place + "' of rules");
        }
        try (Stream<Path> found = Files.walk(place)) {
            List<Path> files = found.filter(file -> Files.isRegularFile(file) && (file.equals(place) || isRule(file)))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new UserError(place + ": no rule in this folder; rules are files ending in " + RuleFile.ENDING);
            }
            return files;
        } catch (IOException unreadable) {
            throw new UserError(place + ": cannot be read: " + AtomicFile.reason(unreadable));
        }
    }

    private static boolean isRule(Path file) {
        return name(file).endsWith(RuleFile.ENDING);
    }

    private static Rule rule(Path file, List<Kind<?>> kinds) {
        Path folder = file.toAbsolutePath().normalize().resolveSibling("");
        String name = name(file);
        int ending = name.lastIndexOf('.');
        String stem = ending < 0 ? name : name.substring(0, ending);
        return RuleFile.parse(file.toString(), name(folder), stem, text(file), other -> beside(folder, other), kinds);
    }

    /** The last part of a path; empty for a root. */
    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /** A file of the rule's own folder; what a rule names elsewhere is not opened. */
    private static Optional<String> beside(Path folder, String name) {
        try {
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(text(file)) : Optional.empty();
        } catch (InvalidPathException malformed) {
            return Optional.empty();
        }
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UserError(file + ": larger than 1 MiB, the most that a file of a rule may have");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            throw new UserError(file + ": not UTF-8; save it so");
        } catch (IOException unreadable) {
            throw new UserError(file + ": cannot be read: " + AtomicFile.reason(unreadable));
        }
    }
}
