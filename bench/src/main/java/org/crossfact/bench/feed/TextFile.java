package org.crossfact.bench.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.read.Collected;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.core.read.formats.Formats;
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
        return new TextFile(key, text.getBytes(StandardCharsets.UTF_8), Metadata.of("", date));
    }

    /** Its articles. */
    public List<Article> articles() {
        Collected collected = new Collected();
        try {
            read(collected);
        } catch (UnreadableException unreadable) {
            throw new IllegalStateException(key + ": " + unreadable.sentence(), unreadable);
        }
        return collected.articles();
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
    public void read(Intake intake) throws UnreadableException {
        try {
            Formats.USUAL.readerOrText(key).read(key, new ByteArrayInputStream(bytes), intake.stating(stated));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
