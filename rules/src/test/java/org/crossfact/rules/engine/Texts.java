package org.crossfact.rules.engine;

import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.read.Intake;

/** An article file whose text stands in a test. */
record Texts(String key, String text, Metadata metadata) implements ArticleFile {

    static Texts of(String key, String text) {
        return new Texts(key, text, Metadata.NONE);
    }

    static Texts of(String key, String text, String source, String date) {
        return new Texts(key, text, Metadata.of(source, date));
    }

    @Override
    public void read(Intake intake) {
        intake.article(Article.of(key, text, metadata));
    }
}
