package org.crossfact.bench.feed;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.read.formats.Formats;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads a folder of articles with what its {@code crossfact.yml} states of them. */
public final class CorpusFolder {

    private static final String CONFIG = "crossfact.yml";
    /** Test sets keep their expectations in other formats beside the articles. */
    private static final List<String> ENDINGS = List.of(".txt", ".md", ".html");

    private final Path folder;
    private final List<Map<?, ?>> sources = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();

    private CorpusFolder(Path folder) {
        this.folder = folder;
    }

    /** The articles of {@code folder} and the folders below it, by key. */
    public static List<TextFile> read(Path folder) throws IOException {
        CorpusFolder corpus = new CorpusFolder(folder);
        if (Files.exists(folder.resolve(CONFIG))) {
            corpus.configure();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<TextFile> files = new ArrayList<>();
            for (Path file : walk.filter(corpus::isArticle).sorted().toList()) {
                Path key = folder.relativize(file);
                files.add(new TextFile(
                        key.toString().replace('\\', '/'), Files.readAllBytes(file), corpus.metadata(key)));
            }
            return files;
        }
    }

    private void configure() throws IOException {
        try (Reader reader = Files.newBufferedReader(folder.resolve(CONFIG))) {
            Map<?, ?> config = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            elements(config.get("sources")).forEach(entry -> sources.add((Map<?, ?>) entry));
            elements(config.get("exclude")).forEach(glob -> excluded.add(glob.toString()));
        }
    }

    private static List<?> elements(@Nullable Object field) {
        return field instanceof List<?> list ? list : List.of();
    }

    private boolean isArticle(Path file) {
        Path key = folder.relativize(file);
        return Files.isRegularFile(file)
                && ENDINGS.stream().anyMatch(key.toString()::endsWith)
                && Formats.USUAL.reader(file.getFileName().toString()).isPresent()
                && excluded.stream().noneMatch(glob -> matches(glob, key));
    }

    private Metadata metadata(Path key) {
        Metadata stated = Metadata.NONE;
        for (Map<?, ?> entry : sources) {
            if (matches(field(entry, "path"), key)) {
                stated = stated.orElse(
                        Metadata.of(field(entry, "name"), field(entry, "date")).withUrl(field(entry, "url")));
            }
        }
        return stated;
    }

    private static boolean matches(String glob, Path key) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(key);
    }

    private static String field(Map<?, ?> entry, String name) {
        @Nullable Object value = entry.get(name);
        if (value instanceof Date date) {
            return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
        }
        return value == null ? "" : value.toString();
    }
}
