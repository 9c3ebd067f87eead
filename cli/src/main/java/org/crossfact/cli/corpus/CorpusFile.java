package org.crossfact.cli.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.read.ArticleReader;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.RecordPlace;
import org.crossfact.core.read.RecordReader;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.rules.engine.ArticleFile;

/**
 * A file of the corpus.
 *
 * @param key its path relative to the corpus root
 * @param path where it lies
 * @param isCopy whether it is a copy of standard input, whose path means nothing to the user
 * @param reader reads its format
 * @param stated what the configuration says of it
 * @param passedOver takes the file when it holds no article and may be passed over
 */
public record CorpusFile(
        String key, Path path, boolean isCopy, ArticleReader reader, Metadata stated, PassedOver passedOver)
        implements ArticleFile {

    /** What is done with the bytes of the file. */
    private interface Use {
        void of(InputStream bytes) throws IOException, UnreadableException;
    }

    @Override
    public void read(Intake intake) throws UnreadableException {
        try {
            open(bytes -> reader.read(key, bytes, intake.stating(stated)));
        } catch (UnreadableException why) {
            if (!passedOver.take(key, why)) {
                throw why;
            }
        }
    }

    /** Tells where the records lie of a file that may hold several; nothing of other files. */
    public void find(BiConsumer<ArticleKey, RecordPlace> places) throws UnreadableException {
        if (reader instanceof RecordReader records) {
            open(bytes -> records.find(key, bytes, places));
        }
    }

    /** The article of one record, without reading those before it. */
    public Optional<Article> record(ArticleKey wanted, RecordPlace place) throws UnreadableException {
        KeptArticle kept = new KeptArticle(wanted);
        if (reader instanceof RecordReader records) {
            open(bytes -> kept.article(records.record(wanted, bytes, place).withMetadata(stated)));
        }
        return kept.found();
    }

    private void open(Use use) throws UnreadableException {
        // a pipe would block when opened, and a device may never end
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            String what = Files.isDirectory(path)
                    ? "a folder, although its name ends like an article's; leave it out by 'exclude'"
                    : path + ", which is no regular file; pipe it and name - instead, or leave it out by 'exclude'";
            throw new UnreadableException("not-a-file", "it is " + what);
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            use.of(bytes);
        } catch (IOException failure) {
            throw new UnreadableException("unreadable", "it cannot be read: " + AtomicFile.reason(failure));
        }
    }
}
