package org.crossfact.rules.proof;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Span;
import org.crossfact.rules.engine.ArticleFile;

/** An article of an example, as the checker takes it. */
record ExampleArticle(String key, String text, String source, String date) implements ArticleFile {

    @Override
    public Stream<Article> open() {
        Metadata metadata = new Metadata("", source, date, "", 0);
        return Stream.of(new Article(new ArticleKey(key), text, new Span(0, text.length()), metadata, List.of()));
    }
}
