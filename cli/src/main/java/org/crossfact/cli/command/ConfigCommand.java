package org.crossfact.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.config.ConfigFile;
import org.crossfact.cli.config.Setting;
import org.crossfact.cli.config.SettingKey;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.exit.UserError;
import org.crossfact.reports.text.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crossfact config}: prints the settings in force. */
@Command(
        name = "config",
        description = "Print the settings in force, or the JSON Schema of crossfact.yml for editors.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  crossfact config articles/ --show-origin     what holds, and where it is said",
            "  crossfact config --schema > crossfact.schema.json",
            "",
            "Options of a command come before the environment (CROSSFACT_FAIL_ON,",
            "CROSSFACT_FAIL_ON_CONFIDENCE, CROSSFACT_MAX_FINDINGS, CROSSFACT_STORIES,",
            "CROSSFACT_BASELINE), that before crossfact.yml, that before the files that it",
            "extends."
        })
public final class ConfigCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PATH", description = "The folder of articles. Default: this one.")
    private Path folder = Path.of("");

    @Option(names = "--show-origin", description = "Say where each setting comes from.")
    private boolean showOrigin;

    @Option(names = "--schema", description = "Print the JSON Schema of crossfact.yml.")
    private boolean schema;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (schema) {
            out.print(schema());
            return ExitCode.CLEAN.code();
        }
        if (!Files.exists(folder)) {
            throw new UserError("there is no folder '" + folder + "'");
        }
        Optional<Path> file = ConfigFile.above(folder);
        Config config = ConfigFile.read(file, System.getenv());
        out.println(file.map(found -> "# " + found).orElse("# no crossfact.yml; 'crossfact init' writes one"));
        for (SettingKey key : SettingKey.values()) {
            Setting setting = config.settings().getOrDefault(key, key.usual());
            String line = key.word() + ": " + setting.value();
            out.println(TerminalText.safe(showOrigin ? line + "    # " + setting.origin() : line));
        }
        return ExitCode.CLEAN.code();
    }

    private static String schema() {
        try (InputStream file = Objects.requireNonNull(Config.class.getResourceAsStream("crossfact.schema.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException("the jar is damaged", impossible);
        }
    }
}
