package org.crossfact.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Span;

/** Reads plain text and Markdown: one article a file, with YAML front matter or without. */
public final class TextReader implements ArticleReader {

    @Override
    public Stream<Article> read(String key, byte[] bytes) throws UnreadableException {
        Decoder.Decoded decoded = Decoder.decode(bytes);
        String text = decoded.text();
        FrontMatter front = FrontMatter.of(text);
        List<String> notes = new ArrayList<>(decoded.notes());
        if (text.substring(front.end()).isBlank()) {
            notes.add("the article has no text");
        }
        Metadata metadata = front.metadata();
        boolean dated = metadata.date().isEmpty() || metadata.day().isPresent();
        if (!dated) {
            notes.add("its front matter gives the date '" + metadata.date()
                    + "', which is none; expected a date such as 2023-07-27");
        }
        return Stream.of(new Article(new ArticleKey(key), text, new Span(front.end(), text.length()), metadata, notes));
    }
}
