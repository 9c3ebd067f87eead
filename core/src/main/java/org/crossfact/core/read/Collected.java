package org.crossfact.core.read;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Article;

/** Keeps all articles of a file, for files that are known to be small. */
public final class Collected implements Intake {

    private final List<Article> articles = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void unreadable(String subject, UnreadableException why) {
        refused.add(subject + ": " + why.sentence());
    }

    public List<Article> articles() {
        return List.copyOf(articles);
    }

    /** The records that could not be read, each with its reason. */
    public List<String> refused() {
        return List.copyOf(refused);
    }
}
