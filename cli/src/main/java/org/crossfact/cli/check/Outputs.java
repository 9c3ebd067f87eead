package org.crossfact.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.CorpusFile;
import org.crossfact.cli.corpus.IgnoreFiles;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.cli.output.Output;
import org.crossfact.cli.suppression.Sidecars;
import org.crossfact.rules.engine.ArticleFile;

/** Looks over the places that reports are to go to before anything is checked. */
public final class Outputs {

    private Outputs() {}

    /**
     * Refuses what would be written over, and what cannot be written.
     *
     * @param read the files that are read beside articles and configuration
     * @throws UserError when two reports go to one place, or one to a file that is read or where nothing can be written
     */
    public static void lookOver(List<Output> outputs, Corpus corpus, List<Path> read) {
        refuseClashes(outputs, articles(corpus), settings(corpus, read));
        outputs.stream()
                .filter(output -> !output.isStandardOutput())
                .forEach(output -> AtomicFile.expectWritable(Path.of(output.file())));
    }

    private static void refuseClashes(List<Output> outputs, Set<Path> articles, Set<Path> settings) {
        Set<Path> taken = new HashSet<>();
        for (Output output : outputs) {
            Path place = output.isStandardOutput() ? Path.of(Output.STANDARD_OUTPUT) : real(Path.of(output.file()));
            if (articles.contains(place)) {
                throw new UserError("the report would replace the article '" + output.file() + "'; name another place");
            }
            if (settings.contains(place) || place.endsWith(IgnoreFiles.NAME)) {
                throw new UserError(
                        "the report would replace '" + output.file() + "', which is read; name another place");
            }
            if (!taken.add(place)) {
                throw new UserError("two reports would go to '" + output.file() + "'; name another place for one");
            }
        }
    }

    private static Set<Path> articles(Corpus corpus) {
        Set<Path> articles = new HashSet<>();
        for (ArticleFile file : corpus.files()) {
            if (file instanceof CorpusFile onDisk) {
                articles.add(real(onDisk.path()));
            }
        }
        return articles;
    }

    /** What says how to check, with what may lie beside the articles. */
    private static Set<Path> settings(Corpus corpus, List<Path> read) {
        Set<Path> settings = new HashSet<>();
        read.forEach(file -> settings.add(real(file)));
        corpus.config().files().forEach(file -> settings.add(real(file)));
        settings.add(real(corpus.root().resolve(Config.FILE_NAME)));
        for (ArticleFile file : corpus.files()) {
            if (file instanceof CorpusFile onDisk) {
                settings.add(real(Sidecars.file(onDisk)));
            }
        }
        return settings;
    }

    private static Path real(Path path) {
        try {
            return Files.exists(path)
                    ? path.toRealPath()
                    : path.toAbsolutePath().normalize();
        } catch (IOException unknown) {
            return path.toAbsolutePath().normalize();
        }
    }
}
