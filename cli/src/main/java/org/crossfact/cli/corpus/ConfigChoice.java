package org.crossfact.cli.corpus;

import java.nio.file.Path;
import java.util.Optional;
import org.crossfact.cli.config.ConfigFile;

/**
 * Which configuration holds.
 *
 * @param named the file that the user names; empty for the nearest one
 * @param none whether no file is read at all
 */
public record ConfigChoice(Optional<Path> named, boolean none) {

    /** The nearest configuration at or above the articles. */
    public static final ConfigChoice NEAREST = new ConfigChoice(Optional.empty(), false);

    /** The file to read for articles below {@code folder}. */
    public Optional<Path> file(Path folder) {
        return none ? Optional.empty() : named.or(() -> ConfigFile.above(folder));
    }
}
