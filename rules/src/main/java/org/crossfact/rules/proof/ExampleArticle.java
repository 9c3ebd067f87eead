package org.crossfact.rules.proof;

import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.read.Intake;
import org.crossfact.rules.engine.ArticleFile;

/** An article of an example, as the checker takes it. */
record ExampleArticle(String key, String text, String source, String date) implements ArticleFile {

    @Override
    public void read(Intake intake) {
        intake.article(Article.of(key, text, Metadata.of(source, date)));
    }
}
