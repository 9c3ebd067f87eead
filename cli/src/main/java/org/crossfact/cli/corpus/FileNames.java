package org.crossfact.cli.corpus;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crossfact.cli.git.Repository;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.rules.engine.ArticleFile;

/** Says where an article lies, for the user and for other programs; its key may be relative to another folder. */
public final class FileNames {

    private final Map<String, Path> files = new HashMap<>();
    private final Path base;

    public FileNames(Corpus corpus) {
        this.base = Repository.around(corpus.root()).orElse(corpus.root());
        for (ArticleFile file : corpus.files()) {
            if (file instanceof CorpusFile onDisk) {
                files.put(onDisk.key(), onDisk.isCopy() ? Path.of(onDisk.key()) : onDisk.path());
            }
        }
    }

    /**
     * The path from the root of the Git repository, by which build servers know a file; where there is none, from the root
     * of the corpus. It does not depend on where the run was started.
     */
    public String inRepository(ArticleKey key) {
        return file(key)
                .map(file -> file.startsWith(base) ? base.relativize(file) : file)
                .map(path -> path.toString().replace(File.separatorChar, '/'))
                .orElse(key.path());
    }

    /** The path from the working folder; from the root of the disk when the file lies elsewhere; else the key. */
    public String fromHere(ArticleKey key) {
        return path(key).map(FileNames::fromWorkingFolder).orElse(key.path());
    }

    /** The file that the article stands in, from the root of the disk; empty when it was not found there. */
    public Optional<Path> path(ArticleKey key) {
        return file(key).map(file -> file.toAbsolutePath().normalize());
    }

    private Optional<Path> file(ArticleKey key) {
        String name = key.path();
        // an id may hold the mark that sets it apart, and so may the name of a file
        for (int end = name.length(); end >= 0; end = name.lastIndexOf('#', end - 1)) {
            Path file = files.get(name.substring(0, end));
            if (file != null) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static String fromWorkingFolder(Path path) {
        Path working = Path.of("").toAbsolutePath().normalize();
        return (path.startsWith(working) ? working.relativize(path) : path).toString();
    }
}
