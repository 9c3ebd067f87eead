package org.crossfact.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.crossfact.core.document.Article;
import org.crossfact.core.read.Formats;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.rules.engine.ArticleFile;

/** The article on standard input; it can be read once, so its bytes are kept. */
final class StandardInput implements ArticleFile {

    static final String KEY = "stdin";

    private final byte[] bytes;

    private StandardInput(byte[] bytes) {
        this.bytes = bytes;
    }

    static StandardInput read(InputStream input) {
        try {
            return new StandardInput(input.readNBytes(CorpusFile.MOST_BYTES + 1));
        } catch (IOException failure) {
            throw new UserError("standard input cannot be read: " + AtomicFile.reason(failure));
        }
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Stream<Article> open() throws UnreadableException {
        if (bytes.length > CorpusFile.MOST_BYTES) {
            throw CorpusFile.tooLarge();
        }
        return Formats.plainText().read(KEY, bytes);
    }
}
