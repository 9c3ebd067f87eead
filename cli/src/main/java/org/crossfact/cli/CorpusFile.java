package org.crossfact.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.read.ArticleReader;
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

    /** Real articles are far shorter; a bounded read also protects from devices without end. */
    static final int MOST_BYTES = 8 << 20;

    static UnreadableException tooLarge() {
        return new UnreadableException(
                "too-large",
                "it is larger than " + (MOST_BYTES >> 20) + " MiB, the most that one article may have; split it");
    }

    @Override
    public Stream<Article> open() throws UnreadableException {
        if (!Files.isRegularFile(path)) {
            String what =
                    Files.isDirectory(path) ? "a folder, although its name ends like an article's" : "no regular file";
            throw new UnreadableException("not-a-file", "it is " + what + "; leave it out by 'exclude'");
        }
        try (InputStream file = Files.newInputStream(path)) {
            byte[] bytes = file.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLarge();
            }
            return reader.read(key, bytes).map(article -> article.withMetadata(stated));
        } catch (IOException failure) {
            throw new UnreadableException("unreadable", "it cannot be read: " + AtomicFile.reason(failure));
        }
    }
}
