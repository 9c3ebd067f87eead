package org.crossfact.cli.baseline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.crossfact.cli.config.Config;

/**
 * A baseline and where it lies.
 *
 * @param path the file
 * @param baseline what stands in it
 */
public record BaselineFile(Path path, Baseline baseline) {

    /** The name of the file that is taken without being named, when it lies at the root of the corpus. */
    public static final String USUAL_NAME = "crossfact-baseline.json";

    /**
     * Where the baseline lies: where the user says, else where the configuration says, else under the usual name.
     *
     * @param root the root of the corpus
     */
    public static Path place(Optional<Path> named, Config config, Path root) {
        return named.or(config::baseline).orElse(root.resolve(USUAL_NAME));
    }

    /** The baseline that was named, which must be there, or the usual one, which may be missing. */
    public static Optional<BaselineFile> find(Optional<Path> named, Config config, Path root) {
        Path place = place(named, config, root);
        boolean expected = named.isPresent() || config.baseline().isPresent();
        return expected || Files.exists(place)
                ? Optional.of(new BaselineFile(place, BaselineReader.read(place)))
                : Optional.empty();
    }

    /** How reports call it. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    public void write() {
        BaselineWriter.write(path, baseline);
    }
}
