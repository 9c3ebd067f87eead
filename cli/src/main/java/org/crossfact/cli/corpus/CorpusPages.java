package org.crossfact.cli.corpus;

import java.util.Optional;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Page;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.CitedPages;

/** The articles that a report cites, understood as the check understood them. */
public final class CorpusPages implements CitedPages {

    private final CorpusTexts texts;
    private final FileNames names;

    public CorpusPages(Corpus corpus, Report report) {
        this.texts = new CorpusTexts(corpus, report);
        this.names = new FileNames(corpus);
    }

    @Override
    public Optional<Page> page(ArticleKey key) {
        return texts.article(key).map(Understanding::of);
    }

    @Override
    public String file(ArticleKey key) {
        return names.of(key);
    }
}
