package org.crossfact.cli.config;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfact.cli.output.Output;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.read.Fields;

/**
 * What {@code crossfact.yml} says.
 *
 * @param limits what stops a build
 * @param storiesByFolder whether articles of different first-level folders never meet
 * @param exclude what is not read
 * @param fields under which names JSON records state what
 * @param references files with terms of office
 * @param sources what is known of articles beside their text; the first fitting entry holds
 * @param baseline the file of known findings
 * @param rules files and folders of rules in YAML, beside the rules that Crossfact brings
 * @param overrides what holds otherwise for some rules and paths; the last fitting entry holds
 * @param outputs the files to write
 * @param trustInline the paths whose articles may silence rules in their own text
 * @param settings what was said, and where
 * @param files the files that say it
 */
public record Config(
        Limits limits,
        boolean storiesByFolder,
        List<PathMatcher> exclude,
        Fields fields,
        List<Path> references,
        List<SourceEntry> sources,
        Optional<Path> baseline,
        List<Path> rules,
        List<RuleOverride> overrides,
        List<Output> outputs,
        List<PathMatcher> trustInline,
        Map<SettingKey, Setting> settings,
        List<Path> files) {

    public static final String FILE_NAME = "crossfact.yml";

    /** The baseline that is taken without being named, when it lies at the root of the corpus. */
    public static final String USUAL_BASELINE = "crossfact-baseline.json";

    public static final Config DEFAULT = new ConfigDraft().config();

    public Config {
        exclude = List.copyOf(exclude);
        references = List.copyOf(references);
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
        overrides = List.copyOf(overrides);
        outputs = List.copyOf(outputs);
        trustInline = List.copyOf(trustInline);
        settings = Map.copyOf(settings);
        files = List.copyOf(files);
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
