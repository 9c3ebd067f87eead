package org.crossfact.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.read.ArticleReader;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.rules.engine.ArticleFile;

/**
 * A file of the corpus.
 *
 * @param key its path relative to the corpus root
 * @param path where it lies
 * @param reader reads its format
 * @param stated what the configuration says of it
 */
record CorpusFile(String key, Path path, ArticleReader reader, Metadata stated) implements ArticleFile {

    @Override
    public void read(Intake intake) throws UnreadableException {
        if (!Files.isRegularFile(path)) {
            String what =
                    Files.isDirectory(path) ? "a folder, although its name ends like an article's" : "no regular file";
            throw new UnreadableException("not-a-file", "it is " + what + "; leave it out by 'exclude'");
        }
        try (InputStream file = Files.newInputStream(path)) {
            reader.read(key, file, intake.stating(stated));
        } catch (IOException failure) {
            throw new UnreadableException("unreadable", "it cannot be read: " + AtomicFile.reason(failure));
        }
    }
}
