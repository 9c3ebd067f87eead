package org.crossfact.cli.baseline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.config.Setting;
import org.crossfact.cli.config.SettingKey;
import org.crossfact.cli.exit.UserError;

/**
 * A baseline and where it lies.
 *
 * @param path the file
 * @param baseline what stands in it
 */
public record BaselineFile(Path path, Baseline baseline) {

    /**
     * Where the baseline lies: where the user says, else where the configuration says, else under the usual name.
     *
     * @param root the root of the corpus
     */
    public static Path place(Optional<Path> named, Config config, Path root) {
        return named.or(config::baseline).orElse(root.resolve(Config.USUAL_BASELINE));
    }

    /**
     * The baseline that was named, which must be there, or the usual one, which may be missing.
     *
     * @throws UserError when it is missing or cannot be used
     */
    public static Optional<BaselineFile> find(Optional<Path> named, Config config, Path root) {
        Path place = place(named, config, root);
        if (named.isEmpty() && !Files.exists(place)) {
            Optional<Setting> said = Optional.ofNullable(config.settings().get(SettingKey.BASELINE));
            said.ifPresent(setting -> {
                throw new UserError(setting.origin() + ": " + BaselineReader.missing(place));
            });
            return Optional.empty();
        }
        return Optional.of(new BaselineFile(place, BaselineReader.read(place)));
    }

    /** How reports call it. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    public void write() {
        BaselineWriter.write(path, baseline);
    }
}
