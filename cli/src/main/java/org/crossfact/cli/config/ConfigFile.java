package org.crossfact.cli.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.files.AtomicFile;

/** Finds and reads {@code crossfact.yml}. */
public final class ConfigFile {

    private static final String MISSPELT = "crossfact.yaml";
    private static final int MOST_BYTES = 1 << 20;

    private ConfigFile() {}

    /** The nearest configuration at or above {@code folder}. */
    public static Optional<Path> above(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path file = at.resolve(Config.FILE_NAME);
            if (Files.isDirectory(file)) {
                throw new UserError(file + ": expected a file, found a folder");
            }
            if (Files.exists(file)) {
                return Optional.of(file);
            }
            if (Files.exists(at.resolve(MISSPELT))) {
                throw new UserError(at.resolve(MISSPELT) + ": not read under this name; call it " + Config.FILE_NAME);
            }
        }
        return Optional.empty();
    }

    /** What a file says, or nothing when there is none, with the environment laid over it. */
    public static Config read(Optional<Path> file, Map<String, String> environment) {
        ConfigDraft draft = new ConfigDraft();
        file.ifPresent(found -> new ConfigParser(found, draft).parse(text(found)));
        EnvironmentSettings.layOver(draft, environment);
        return draft.config();
    }

    static Config parse(Path file, String yaml) {
        ConfigDraft draft = new ConfigDraft();
        new ConfigParser(file, draft).parse(yaml);
        return draft.config();
    }

    /** The text of a small file in YAML. */
    public static String text(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UserError("there is no configuration '" + file + "'; 'crossfact init' writes one");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new UserError(file + ": larger than 1 MiB, the most that a configuration may have");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            throw new UserError(file + ": not UTF-8; save it so");
        } catch (IOException unreadable) {
            throw new UserError(file + ": cannot be read: " + AtomicFile.reason(unreadable));
        }
    }
}
