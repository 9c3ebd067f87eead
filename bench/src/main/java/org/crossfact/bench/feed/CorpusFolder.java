package org.crossfact.bench.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.config.ConfigFile;
import org.crossfact.core.read.formats.Formats;

/** Reads a folder of articles with what its {@code crossfact.yml} states of them. */
public final class CorpusFolder {

    /** Test sets keep their expectations in other formats beside the articles. */
    private static final List<String> ENDINGS = List.of(".txt", ".md", ".html");

    private final Path folder;
    private final Config config;

    private CorpusFolder(Path folder) {
        this.folder = folder;
        this.config =
                ConfigFile.read(Optional.of(folder.resolve(Config.FILE_NAME)).filter(Files::exists), Map.of());
    }

    /** The articles of {@code folder} and the folders below it, by key. */
    public static List<TextFile> read(Path folder) throws IOException {
        CorpusFolder corpus = new CorpusFolder(folder);
        try (Stream<Path> walk = Files.walk(folder)) {
            List<TextFile> files = new ArrayList<>();
            for (Path file : walk.filter(corpus::isArticle).sorted().toList()) {
                Path key = folder.relativize(file);
                files.add(new TextFile(
                        key.toString().replace('\\', '/'), Files.readAllBytes(file), corpus.config.metadata(key)));
            }
            return files;
        }
    }

    private boolean isArticle(Path file) {
        Path key = folder.relativize(file);
        return Files.isRegularFile(file)
                && ENDINGS.stream().anyMatch(key.toString()::endsWith)
                && Formats.USUAL.reader(file.getFileName().toString()).isPresent()
                && !config.excludes(key);
    }
}
