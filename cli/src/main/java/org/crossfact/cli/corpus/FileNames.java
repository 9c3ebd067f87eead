package org.crossfact.cli.corpus;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.rules.engine.ArticleFile;

/** Says where an article lies, so that the user's terminal can open it; its key may be relative to another folder. */
public final class FileNames {

    private final Map<String, Path> paths = new HashMap<>();

    public FileNames(Corpus corpus) {
        for (ArticleFile file : corpus.files()) {
            if (file instanceof CorpusFile onDisk) {
                paths.put(onDisk.key(), onDisk.isCopy() ? Path.of(onDisk.key()) : onDisk.path());
            }
        }
    }

    /** The path from the working folder; from the root of the disk when the file lies elsewhere; else the key. */
    public String of(ArticleKey key) {
        return path(key).map(FileNames::fromWorkingFolder).orElse(key.path());
    }

    /** The file that the article stands in, from the root of the disk; empty when it was not found there. */
    public Optional<Path> path(ArticleKey key) {
        String name = key.path();
        // an id may hold the mark that sets it apart, and so may the name of a file
        for (int end = name.length(); end >= 0; end = name.lastIndexOf('#', end - 1)) {
            Path path = paths.get(name.substring(0, end));
            if (path != null) {
                return Optional.of(path.toAbsolutePath().normalize());
            }
        }
        return Optional.empty();
    }

    private static String fromWorkingFolder(Path path) {
        Path working = Path.of("").toAbsolutePath().normalize();
        return (path.startsWith(working) ? working.relativize(path) : path).toString();
    }
}
