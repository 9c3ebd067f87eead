package org.crossfact.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.reports.ArticleTexts;
import org.crossfact.rules.engine.ArticleFile;

/** Reads the articles that a report cites once more, so that no check has to hold all texts. */
final class CorpusTexts implements ArticleTexts {

    private final Map<String, ArticleFile> files = new HashMap<>();

    CorpusTexts(Corpus corpus) {
        corpus.files().forEach(file -> files.put(file.key(), file));
    }

    @Override
    public Optional<Article> article(ArticleKey key) {
        String path = key.path();
        int record = path.indexOf('#');
        ArticleFile file = files.get(record < 0 ? path : path.substring(0, record));
        if (file == null) {
            return Optional.empty();
        }
        try (Stream<Article> articles = file.open()) {
            return articles.filter(article -> article.key().equals(key)).findFirst();
        } catch (UnreadableException vanished) {
            return Optional.empty();
        }
    }
}
