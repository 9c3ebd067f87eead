package org.crossfact.cli.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.read.RecordPlace;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.rules.engine.ArticleFile;

/**
 * Reads the articles that a report cites once more, so that no check has to hold all texts. In a file of many records it
 * looks once where those lie that are cited.
 */
public final class CorpusTexts {

    private final Map<String, ArticleFile> files = new HashMap<>();
    private final Set<ArticleKey> cited = new HashSet<>();
    private final Map<String, Map<ArticleKey, RecordPlace>> places = new HashMap<>();

    public CorpusTexts(Corpus corpus, List<Finding> findings) {
        corpus.files().forEach(file -> files.put(file.key(), file));
        findings.stream()
                .flatMap(finding -> finding.judgement().evidence().stream())
                .map(Evidence::article)
                .forEach(cited::add);
    }

    /** The article as it was checked; empty when it can no longer be read. */
    public Optional<Article> article(ArticleKey key) {
        try {
            String path = key.path();
            ArticleFile file = files.get(path);
            if (file != null) {
                KeptArticle kept = new KeptArticle(key);
                file.read(kept);
                return kept.found();
            }
            // an id may hold the mark that sets it apart, and so may the name of a file
            for (int mark = path.indexOf('#'); mark >= 0; mark = path.indexOf('#', mark + 1)) {
                if (files.get(path.substring(0, mark)) instanceof CorpusFile records) {
                    return record(records, key);
                }
            }
            return Optional.empty();
        } catch (UnreadableException vanished) {
            return Optional.empty();
        }
    }

    private Optional<Article> record(CorpusFile file, ArticleKey key) throws UnreadableException {
        Map<ArticleKey, RecordPlace> known = places.get(file.key());
        if (known == null) {
            known = new HashMap<>();
            places.put(file.key(), known);
            find(file, known);
        }
        RecordPlace place = known.get(key);
        return place == null ? Optional.empty() : file.record(key, place);
    }

    private void find(CorpusFile file, Map<ArticleKey, RecordPlace> known) throws UnreadableException {
        file.find((key, place) -> {
            if (cited.contains(key)) {
                known.put(key, place);
            }
        });
    }
}
