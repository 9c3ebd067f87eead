package org.crossfact.core.read;

import java.io.IOException;
import java.io.InputStream;

/** Reads the articles of one format from bytes. */
public interface ArticleReader {

    /**
     * Hands over the articles of a file, one by one, and holds no more than one of them.
     *
     * @param key the file's path relative to the corpus root
     * @param file its bytes, which the caller closes
     * @throws UnreadableException when nothing, or nothing more, can be read from it
     */
    void read(String key, InputStream file, Intake intake) throws IOException, UnreadableException;
}
