package org.crossfact.cli.config;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfact.cli.output.Output;
import org.crossfact.core.read.Fields;
import org.jspecify.annotations.Nullable;

/** A configuration in the making: the usual settings, on which files and environment are laid one after the other. */
final class ConfigDraft {

    private final Map<SettingKey, Setting> settings = new EnumMap<>(SettingKey.class);
    private final List<PathMatcher> exclude = new ArrayList<>();
    private final List<SourceEntry> sources = new ArrayList<>();
    private final List<Path> references = new ArrayList<>();
    private final List<RuleOverride> overrides = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Path> rules = new ArrayList<>();
    private final List<PathMatcher> trustInline = new ArrayList<>();
    private List<Output> outputs = List.of();
    private Limits limits = Limits.USUAL;
    private Fields fields = Fields.USUAL;
    private boolean storiesByFolder;
    private @Nullable Path baseline;

    /** Remembers a file that says something. */
    void read(Path file) {
        files.add(file);
    }

    /** Remembers what was said and where. */
    void said(SettingKey key, Setting setting) {
        settings.put(key, setting);
    }

    Limits limits() {
        return limits;
    }

    void limits(Limits other) {
        limits = other;
    }

    Fields fields() {
        return fields;
    }

    void fields(Fields other) {
        fields = other;
    }

    void storiesByFolder(boolean byFolder) {
        storiesByFolder = byFolder;
    }

    void baseline(Path file) {
        baseline = file;
    }

    void outputs(List<Output> files) {
        outputs = files;
    }

    void reference(Path file) {
        references.add(file);
    }

    void exclude(PathMatcher pattern) {
        exclude.add(pattern);
    }

    void trustInline(PathMatcher pattern) {
        trustInline.add(pattern);
    }

    void rules(Path folder) {
        rules.add(folder);
    }

    void override(RuleOverride entry) {
        overrides.add(entry);
    }

    /** Entries of the file itself come before those of a file that it extends, for the first fitting one holds. */
    void sources(List<SourceEntry> entries) {
        sources.addAll(0, entries);
    }

    Config config() {
        return new Config(
                limits,
                storiesByFolder,
                exclude,
                fields,
                references,
                sources,
                Optional.ofNullable(baseline),
                rules,
                overrides,
                outputs,
                trustInline,
                settings,
                files);
    }
}
