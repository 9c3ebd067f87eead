package org.crossfact.cli.corpus;

import java.util.Optional;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Keeps one article of those that are read. */
final class KeptArticle implements Intake {

    private final ArticleKey key;
    private @Nullable Article found;

    KeptArticle(ArticleKey key) {
        this.key = key;
    }

    @Override
    public void article(Article article) {
        if (article.key().equals(key)) {
            found = article;
        }
    }

    @Override
    public void unreadable(String subject, UnreadableException why) {
        // the check has told it
    }

    Optional<Article> found() {
        return Optional.ofNullable(found);
    }
}
