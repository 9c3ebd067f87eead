package org.crossfact.cli.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.read.Field;
import org.crossfact.core.read.Fields;
import org.crossfact.core.value.PartialDate;

/** Reads {@code crossfact.yml}; every mistake is answered with file, line, column and what was expected. */
public final class ConfigFile {

    private static final List<String> KEYS = List.of("failOn", "stories", "exclude", "fields", "sources", "baseline");
    private static final List<String> SOURCE_KEYS = List.of("path", "name", "date", "url", "trust");
    private static final List<String> FIELD_KEYS =
            Stream.of(Field.values()).map(Field::label).toList();
    private static final String MISSPELT = "crossfact.yaml";
    private static final int MOST_BYTES = 1 << 20;
    private static final String NEVER = "never";
    private static final String BY_FOLDER = "by-folder";

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

    public static Config read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UserError(file + ": larger than 1 MiB, the most that a configuration may have");
            }
            return parse(file, Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException notUtf8) {
            throw new UserError(file + ": not UTF-8; save it so");
        } catch (IOException unreadable) {
            throw new UserError(file + ": cannot be read: " + AtomicFile.reason(unreadable));
        }
    }

    static Config parse(Path file, String yaml) {
        Optional<YamlValue> document = YamlValue.parse(file.toString(), yaml);
        if (document.isEmpty()) {
            return Config.DEFAULT;
        }
        Optional<Severity> failOn = Config.DEFAULT.failOn();
        boolean storiesByFolder = false;
        List<PathMatcher> exclude = new ArrayList<>();
        Fields fields = Fields.USUAL;
        List<SourceEntry> sources = new ArrayList<>();
        Optional<Path> baseline = Optional.empty();
        for (YamlValue.Field field : document.get().fields(KEYS)) {
            switch (field.key()) {
                case "failOn" -> failOn = failOn(field.value());
                case "stories" ->
                    storiesByFolder =
                            field.value().oneOf(List.of("together", BY_FOLDER)).equals(BY_FOLDER);
                case "exclude" -> field.value().items().forEach(item -> exclude.add(glob(item)));
                case "fields" -> fields = fields(field.value());
                case "baseline" -> baseline = Optional.of(path(file, field.value()));
                default -> field.value().items().forEach(item -> sources.add(source(item)));
            }
        }
        return new Config(failOn, storiesByFolder, exclude, fields, sources, baseline);
    }

    private static Optional<Severity> failOn(YamlValue value) {
        String word = value.oneOf(List.of("error", "warning", "note", NEVER));
        return word.equals(NEVER) ? Optional.empty() : Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** What is not named keeps its usual names. */
    private static Fields fields(YamlValue value) {
        Fields fields = Fields.USUAL;
        for (YamlValue.Field entry : value.fields(FIELD_KEYS)) {
            fields = fields.with(
                    Field.valueOf(entry.key().toUpperCase(Locale.ROOT)),
                    entry.value().texts());
        }
        return fields;
    }

    private static SourceEntry source(YamlValue item) {
        Optional<PathMatcher> path = Optional.empty();
        String name = "";
        String date = "";
        String url = "";
        int trust = 0;
        for (YamlValue.Field field : item.fields(SOURCE_KEYS)) {
            switch (field.key()) {
                case "path" -> path = Optional.of(glob(field.value()));
                case "name" -> name = field.value().text();
                case "date" -> date = date(field.value());
                case "url" -> url = field.value().text();
                default -> trust = field.value().number();
            }
        }
        return new SourceEntry(
                path.orElseThrow(() -> item.error("an entry of 'sources' needs a 'path'")),
                Metadata.of(name, date).withUrl(url).withTrust(trust));
    }

    private static String date(YamlValue value) {
        String text = value.text();
        if (PartialDate.parse(text).isEmpty()) {
            throw value.error("expected a date such as 2023-07-27, found '" + text + "'");
        }
        return text;
    }

    /** A path beside the configuration. */
    private static Path path(Path file, YamlValue value) {
        try {
            return file.resolveSibling(value.text());
        } catch (InvalidPathException malformed) {
            throw value.error("'" + value.text() + "' is no path: " + malformed.getReason());
        }
    }

    private static PathMatcher glob(YamlValue value) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + value.text());
        } catch (IllegalArgumentException malformed) {
            throw value.error("'" + value.text() + "' is no path pattern: " + malformed.getMessage());
        }
    }
}
