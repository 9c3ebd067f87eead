package org.crossfact.cli.corpus;

import java.util.List;

/**
 * Which articles a user asks for.
 *
 * @param named files, folders, path patterns, or {@code -} for standard input
 * @param standardInputName what standard input is called; its ending tells the format
 * @param allowEmpty whether no article is no error
 * @param forceExclude whether what is excluded stays out although it was named
 * @param respectGitignore whether what Git ignores is not read
 * @param config which configuration holds
 */
public record CorpusRequest(
        List<String> named,
        String standardInputName,
        boolean allowEmpty,
        boolean forceExclude,
        boolean respectGitignore,
        ConfigChoice config) {

    public CorpusRequest {
        named = List.copyOf(named);
    }

    /** What these names hold, with the nearest configuration. */
    public static CorpusRequest of(List<String> named) {
        return new CorpusRequest(named, StandardInput.NAME, false, false, false, ConfigChoice.NEAREST);
    }
}
