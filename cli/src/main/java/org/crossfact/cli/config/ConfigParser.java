package org.crossfact.cli.config;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crossfact.cli.files.PathPattern;
import org.crossfact.cli.output.Format;
import org.crossfact.cli.output.Output;
import org.crossfact.core.read.Field;
import org.crossfact.core.read.Fields;
import org.crossfact.rules.yaml.YamlPart;

/** Lays one file over a draft; every mistake is answered with file, line, column and what was expected. */
final class ConfigParser {

    private static final List<String> FIELD_KEYS =
            Stream.of(Field.values()).map(Field::label).toList();

    private static final List<String> FORMATS =
            Stream.of(Format.values()).map(Format::label).toList();

    private final Path file;
    private final ConfigDraft draft;
    private final List<Path> extending;

    ConfigParser(Path file, ConfigDraft draft) {
        this(file, draft, List.of(file.toAbsolutePath().normalize()));
    }

    private ConfigParser(Path file, ConfigDraft draft, List<Path> extending) {
        this.file = file;
        this.draft = draft;
        this.extending = extending;
    }

    void parse(String yaml) {
        draft.read(file);
        YamlPart.parse(file.toString(), yaml).ifPresent(this::settings);
    }

    /** What a file extends is laid first, wherever the key stands. */
    private void settings(YamlPart document) {
        List<YamlPart.Field> fields = document.fields(SettingKey.WORDS);
        for (boolean first : new boolean[] {true, false}) {
            for (YamlPart.Field field : fields) {
                SettingKey key = SettingKey.of(field.key());
                if (first == (key == SettingKey.EXTENDS)) {
                    draft.said(
                            key,
                            new Setting(field.value().written(), field.value().place()));
                    setting(key, field.value());
                }
            }
        }
    }

    private void setting(SettingKey key, YamlPart value) {
        switch (key) {
            case EXTENDS -> value.texts().forEach(path -> extend(value, existing(value, path)));
            case FAIL_ON -> draft.limits(draft.limits().withFailOn(Words.severityOrNever(value)));
            case FAIL_ON_CONFIDENCE -> draft.limits(draft.limits().withConfidence(Words.confidence(value)));
            case MAX_FINDINGS -> draft.limits(draft.limits().withMaxFindings(value.count()));
            case STORIES -> draft.storiesByFolder(Words.isByFolder(value));
            case BASELINE -> draft.baseline(path(value, value.text()));
            case OUTPUTS -> draft.outputs(outputs(value));
            case EXCLUDE -> value.items().forEach(item -> draft.exclude(glob(item)));
            case SOURCES -> draft.sources(new SourcesParser(value).entries());
            case REFERENCES -> value.texts().forEach(words -> draft.reference(existing(value, words)));
            case FIELDS -> draft.fields(fields(value));
            case RULES -> value.texts().forEach(folder -> draft.rules(existing(value, folder)));
            case OVERRIDES -> new OverridesParser(value).entries().forEach(draft::override);
            case TRUST_INLINE -> value.items().forEach(item -> draft.trustInline(glob(item)));
        }
    }

    private void extend(YamlPart value, Path other) {
        Path known = other.toAbsolutePath().normalize();
        if (extending.contains(known)) {
            throw value.fault("'" + other + "' extends itself; take it out");
        }
        List<Path> all = new ArrayList<>(extending);
        all.add(known);
        new ConfigParser(other, draft, all).parse(ConfigFile.text(other));
    }

    private List<Output> outputs(YamlPart value) {
        List<Output> outputs = new ArrayList<>();
        for (YamlPart.Field field : value.fields(FORMATS)) {
            String file = path(field.value(), field.value().text()).toString();
            outputs.add(new Output(Format.of(field.key()).orElseThrow(), file));
        }
        return outputs;
    }

    /** What is not named keeps its usual names. */
    private Fields fields(YamlPart value) {
        Fields fields = draft.fields();
        for (YamlPart.Field entry : value.fields(FIELD_KEYS)) {
            fields = fields.with(
                    Field.valueOf(entry.key().toUpperCase(Locale.ROOT)),
                    entry.value().texts());
        }
        return fields;
    }

    /** A path beside the configuration, where something lies. */
    private Path existing(YamlPart value, String words) {
        Path path = path(value, words);
        if (!Files.exists(path)) {
            throw value.fault("there is no '" + words + "' beside this file; mend the path, or take it out");
        }
        return path;
    }

    /** A path beside the configuration. */
    private Path path(YamlPart value, String words) {
        try {
            return file.resolveSibling(words);
        } catch (InvalidPathException malformed) {
            throw value.fault("'" + words + "' is no path: " + malformed.getReason());
        }
    }

    static PathMatcher glob(YamlPart value) {
        try {
            return PathPattern.of(value.text());
        } catch (IllegalArgumentException malformed) {
            throw value.fault("'" + value.text() + "' is no path pattern: " + malformed.getMessage());
        }
    }
}
