package org.crossfact.cli.command;

import org.crossfact.cli.config.Config;
import org.crossfact.rules.engine.CheckOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How articles are checked, as every command that checks takes it. */
public final class RunOptions {

    @Option(
            names = "--stories",
            paramLabel = "HOW",
            converter = Stories.Converter.class,
            description = "by-folder: articles of different first-level folders never meet.")
    private @Nullable Stories stories;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at once; the report does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** What the options say, and the configuration where they say nothing. */
    public CheckOptions over(Config config) {
        boolean byFolder = stories == null ? config.storiesByFolder() : stories == Stories.BY_FOLDER;
        return new CheckOptions(byFolder, Math.max(1, threads));
    }
}
