package org.crossfact.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.crossfact.core.document.Article;

/** Reads files that lie in memory. */
public final class Readings {

    private Readings() {}

    /** All that a reader finds in a file. */
    public static Collected all(ArticleReader reader, String key, byte[] file) throws UnreadableException {
        Collected collected = new Collected();
        try {
            reader.read(key, new ByteArrayInputStream(file), collected);
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
        return collected;
    }

    public static Collected all(ArticleReader reader, String key, String file) throws UnreadableException {
        return all(reader, key, file.getBytes(StandardCharsets.UTF_8));
    }

    /** The only article of a file. */
    public static Article one(ArticleReader reader, String key, String file) throws UnreadableException {
        Collected collected = all(reader, key, file);
        assertThat(collected.refused()).isEmpty();
        assertThat(collected.articles()).hasSize(1);
        return collected.articles().get(0);
    }
}
