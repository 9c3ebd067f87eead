package org.crossfact.core.read;

import java.util.stream.Stream;
import org.crossfact.core.document.Article;

/** Reads the articles of one format from bytes. */
public interface ArticleReader {

    /**
     * The articles in a file.
     *
     * @param key the file's path relative to the corpus root
     * @param bytes the whole file
     * @throws UnreadableException when nothing can be read from it
     */
    Stream<Article> read(String key, byte[] bytes) throws UnreadableException;
}
