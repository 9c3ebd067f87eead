package org.crossfact.cli.corpus;

import java.io.BufferedInputStream;
import java.io.File;
import java.nio.file.Path;
import java.text.Normalizer;
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

    private static final int HEAD = 8192;

    /**
     * Finds the articles.
     *
     * @throws UserError when nothing or something missing was named
     */
    public static Corpus find(CorpusRequest request) {
        NamedPlaces named = NamedPlaces.of(request.named(), request.allowEmpty());
        Path folder = named.folder();
        Optional<Path> configFile = request.config().file(folder);
        Config config = ConfigFile.read(configFile, System.getenv());
        Path root = root(configFile, folder);
        FileSearch search = new FileSearch(root, config, request.forceExclude(), request.respectGitignore());
        named.places().forEach(search::add);
        Map<String, ArticleFile> files = new TreeMap<>(search.files());
        if (named.standardInput()) {
            ArticleFile input = standardInput(request.standardInputName(), config);
            files.put(input.key(), input);
        }
        if (files.isEmpty() && search.skipped().isEmpty() && !request.allowEmpty()) {
            throw new UserError("no article in " + String.join(", ", request.named()) + ": files ending in "
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
        Path path = NamedPlaces.path(name);
        String key = Normalizer.normalize(path.normalize().toString().replace('\\', '/'), Normalizer.Form.NFC);
        return StandardInput.read(input, key, new Formats(config.fields()).readerOrText(name), config.metadata(path));
    }

    /** What the folder is called; never where it lies, since a report is the same on every disk. Empty for a whole disk. */
    public String name() {
        Path last = root.toAbsolutePath().normalize().getFileName();
        return last == null ? "" : last.toString();
    }

    /**
     * A place in a file as reports tell it: from the root of the corpus, so that no report tells whose disk it was; of a
     * file that lies elsewhere, with its name alone.
     */
    public String reported(String place) {
        String below = root + File.separator;
        if (place.startsWith(below)) {
            return place.substring(below.length()).replace(File.separatorChar, '/');
        }
        return new File(place).isAbsolute() ? place.substring(place.lastIndexOf(File.separatorChar) + 1) : place;
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
