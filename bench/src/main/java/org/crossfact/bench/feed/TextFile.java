package org.crossfact.bench.feed;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.read.Formats;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.rules.engine.ArticleFile;

/** A file of the corpus that lies in memory. */
public final class TextFile implements ArticleFile {

    private final String key;
    private final byte[] bytes;
    private final Metadata stated;

    /**
     * A file with what a {@code crossfact.yml} would say of it.
     *
     * @param key its path relative to the corpus root
     * @param bytes the whole file, which nobody changes
     */
    TextFile(String key, byte[] bytes, Metadata stated) {
        this.key = key;
        this.bytes = bytes;
        this.stated = stated;
    }

    /** An article of which nothing but the text is known. */
    public static TextFile of(String key, String text) {
        return published(key, text, "");
    }

    /** An article with a publication date (ISO 8601); empty when there is none. */
    public static TextFile published(String key, String text, String date) {
        return new TextFile(key, text.getBytes(StandardCharsets.UTF_8), new Metadata("", "", date, "", 0));
    }

    @Override
    public String key() {
        return key;
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }

    @Override
    public Stream<Article> open() throws UnreadableException {
        return Formats.reader(key)
                .orElse(Formats.plainText())
                .read(key, bytes)
                .map(article -> article.withMetadata(stated));
    }
}
