package org.crossfact.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.reports.ArticleTexts;
import org.crossfact.rules.engine.ArticleFile;
import org.jspecify.annotations.Nullable;

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
        Wanted wanted = new Wanted(key);
        try {
            file.read(wanted);
            return Optional.ofNullable(wanted.found);
        } catch (UnreadableException vanished) {
            return Optional.empty();
        }
    }

    /** Keeps one article of a file. */
    private static final class Wanted implements Intake {

        private final ArticleKey key;
        private @Nullable Article found;

        Wanted(ArticleKey key) {
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
    }
}
