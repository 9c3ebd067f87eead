package org.crossfact.rules.engine;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Span;

/** An article file whose text stands in a test. */
record Texts(String key, String text, Metadata metadata) implements ArticleFile {

    static Texts of(String key, String text) {
        return new Texts(key, text, Metadata.NONE);
    }

    static Texts of(String key, String text, String source, String date) {
        return new Texts(key, text, new Metadata("", source, date, "", 0));
    }

    @Override
    public Stream<Article> open() {
        return Stream.of(new Article(new ArticleKey(key), text, new Span(0, text.length()), metadata, List.of()));
    }
}
