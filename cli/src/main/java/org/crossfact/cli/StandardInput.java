package org.crossfact.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.document.Article;
import org.crossfact.core.read.Formats;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.rules.engine.ArticleFile;

/** The article on standard input; it can be read once, so it is kept. */
final class StandardInput implements ArticleFile {

    static final String KEY = "stdin";

    private final List<Article> articles;

    private StandardInput(List<Article> articles) {
        this.articles = articles;
    }

    static StandardInput read(InputStream input) {
        try {
            byte[] bytes = input.readNBytes(CorpusFile.MOST_BYTES + 1);
            if (bytes.length > CorpusFile.MOST_BYTES) {
                throw new UserError("standard input is larger than 8 MiB, the most that one article may have");
            }
            return new StandardInput(Formats.plainText().read(KEY, bytes).toList());
        } catch (IOException failure) {
            throw new UserError("standard input cannot be read: " + failure.getMessage());
        } catch (UnreadableException unreadable) {
            throw new UserError("standard input: " + unreadable.sentence());
        }
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Stream<Article> open() {
        return articles.stream();
    }
}
