package org.crossfact.cli.config;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.read.Fields;

/**
 * What {@code crossfact.yml} says.
 *
 * @param failOn the least severity that stops a build; empty for never
 * @param storiesByFolder whether articles of different first-level folders never meet
 * @param exclude what is not read
 * @param fields under which names JSON records state what
 * @param sources what is known of articles beside their text; the first fitting entry holds
 * @param baseline the file of known findings
 */
public record Config(
        Optional<Severity> failOn,
        boolean storiesByFolder,
        List<PathMatcher> exclude,
        Fields fields,
        List<SourceEntry> sources,
        Optional<Path> baseline) {

    public static final String FILE_NAME = "crossfact.yml";

    public static final Config DEFAULT =
            new Config(Optional.of(Severity.ERROR), false, List.of(), Fields.USUAL, List.of(), Optional.empty());

    public Config {
        exclude = List.copyOf(exclude);
        sources = List.copyOf(sources);
    }

    public boolean excludes(Path relative) {
        return exclude.stream().anyMatch(pattern -> pattern.matches(relative));
    }

    /** What is stated of an article at that path. */
    public Metadata metadata(Path relative) {
        return sources.stream()
                .filter(entry -> entry.path().matches(relative))
                .map(SourceEntry::metadata)
                .findFirst()
                .orElse(Metadata.NONE);
    }
}
