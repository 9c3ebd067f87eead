package org.crossfact.cli.corpus;

import java.io.BufferedInputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.config.ConfigFile;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.read.formats.Formats;
import org.crossfact.rules.engine.ArticleFile;

/**
 * The articles that a command names.
 *
 * @param root what article keys are relative to
 * @param config the configuration in force
 * @param files the files by key
 * @param skipped what the search could not look at
 * @param passedOver files of the folders that turn out to hold no article
 * @param leftOut what the search saw and leaves alone
 */
public record Corpus(
        Path root,
        Config config,
        List<ArticleFile> files,
        List<Incomplete> skipped,
        PassedOver passedOver,
        List<LeftOut> leftOut) {

    private static final String STANDARD_INPUT = "-";
    private static final int HEAD = 8192;

    /**
     * Finds the articles.
     *
     * @throws UserError when nothing or something missing was named
     */
    public static Corpus find(CorpusRequest request) {
        List<String> named = request.named();
        if (named.isEmpty()) {
            throw new UserError("name a folder, a file, or - for standard input, as in 'crossfact check articles/'");
        }
        List<Path> paths = new ArrayList<>();
        boolean standardInput = false;
        for (String name : named) {
            if (name.equals(STANDARD_INPUT)) {
                standardInput = true;
            } else {
                paths.add(existing(name));
            }
        }
        Path folder = paths.isEmpty() ? Path.of("") : commonFolder(paths);
        Optional<Path> configFile = request.config().file(folder);
        Config config = ConfigFile.read(configFile, System.getenv());
        Path root = root(configFile, folder.toAbsolutePath().normalize());
        FileSearch search = new FileSearch(root, config, request.forceExclude());
        paths.forEach(search::add);
        Map<String, ArticleFile> files = new TreeMap<>(search.files());
        if (standardInput) {
            ArticleFile input = standardInput(request.standardInputName(), config);
            files.put(input.key(), input);
        }
        if (files.isEmpty() && search.skipped().isEmpty() && !request.allowEmpty()) {
            throw new UserError("no article in " + String.join(", ", named) + ": files ending in "
                    + String.join(", ", Formats.USUAL.endings()) + " are read; --allow-empty makes this no error");
        }
        return new Corpus(
                root, config, List.copyOf(files.values()), search.skipped(), search.passedOver(), search.leftOut());
    }

    /** The folder of the configuration, unless it lies apart from the articles. */
    private static Path root(Optional<Path> configFile, Path folder) {
        return configFile
                .map(file -> file.toAbsolutePath().normalize().getParent())
                .filter(folder::startsWith)
                .orElse(folder);
    }

    /** Input without a name of its own is called after its format, which it tells by how it begins. */
    private static ArticleFile standardInput(String given, Config config) {
        BufferedInputStream input = new BufferedInputStream(System.in, HEAD);
        String name = given.equals(StandardInput.NAME)
                ? StandardInput.ending(input, HEAD)
                        .map(ending -> given + "." + ending)
                        .orElse(given)
                : given;
        Path path = path(name);
        String key = Normalizer.normalize(path.normalize().toString().replace('\\', '/'), Normalizer.Form.NFC);
        return StandardInput.read(input, key, new Formats(config.fields()).readerOrText(name), config.metadata(path));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException malformed) {
            throw new UserError("'" + name + "' is no path: " + malformed.getReason());
        }
    }

    private static Path existing(String name) {
        if (name.isBlank()) {
            throw new UserError("a path is empty");
        }
        Path path = path(name).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new UserError("there is no file or folder '" + name + "'");
        }
        return path;
    }

    private static Path commonFolder(List<Path> paths) {
        Path common = folderOf(paths.get(0));
        for (Path path : paths) {
            while (!path.startsWith(common)) {
                Path parent = common.getParent();
                if (parent == null) {
                    return common;
                }
                common = parent;
            }
        }
        return common;
    }

    private static Path folderOf(Path path) {
        Path parent = path.getParent();
        return Files.isDirectory(path) || parent == null ? path : parent;
    }

    /** The stable name of a file below {@code root}. */
    public static String key(Path root, Path file) {
        StringBuilder key = new StringBuilder();
        for (Path part : root.relativize(file)) {
            key.append(key.isEmpty() ? "" : "/").append(part);
        }
        return Normalizer.normalize(key, Normalizer.Form.NFC);
    }
}
