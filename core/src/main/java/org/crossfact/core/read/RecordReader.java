package org.crossfact.core.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;

/** Reads files of many articles, and single ones of them again without those before. */
public interface RecordReader extends ArticleReader {

    /**
     * Tells where the records lie that hold articles.
     *
     * @param key the file's path relative to the corpus root
     */
    void find(String key, InputStream file, BiConsumer<ArticleKey, RecordPlace> places)
            throws IOException, UnreadableException;

    /**
     * Reads one record.
     *
     * @param key the name that the article got when the whole file was read
     * @param file the whole file, from its beginning on
     */
    Article record(ArticleKey key, InputStream file, RecordPlace place) throws IOException, UnreadableException;
}
