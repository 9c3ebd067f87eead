package org.crossfact.reports.quote;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.Evidence;
import org.crossfact.reports.CitedPages;

/**
 * Looks up what evidence quotes, for the length of one report. A few articles are kept, since findings come article by
 * article; keeping all would make the memory grow with the corpus.
 */
public final class Citations {

    private static final int KEPT = 16;

    private final CitedPages pages;

    private final Map<ArticleKey, Optional<Page>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleKey, Optional<Page>> eldest) {
            return size() > KEPT;
        }
    };

    public Citations(CitedPages pages) {
        this.pages = pages;
    }

    /** The article, when its text can be had. */
    public Optional<Page> page(ArticleKey key) {
        return find(key);
    }

    /** Line and column, in the file that the user has, of the quoted words; empty when the article no longer has these words there. */
    public Optional<Position> position(Evidence evidence) {
        return find(evidence.article())
                .filter(found -> holds(found, evidence))
                .map(found -> found.article()
                        .original()
                        .map()
                        .position(evidence.span().start()));
    }

    /** The quoted words in their sentence, or alone when the article no longer has them there. */
    public Excerpt excerpt(Evidence evidence, int beside, int reach) {
        return find(evidence.article())
                .filter(found -> holds(found, evidence))
                .map(found -> Excerpt.around(found.text(), evidence.span(), beside, reach))
                .orElseGet(() -> Excerpt.ofWords(evidence.quote()));
    }

    /** {@code file:line:column} as the user would open it, or the file alone when the place is not known. */
    public String place(Evidence evidence) {
        String file = pages.file(evidence.article());
        String at = lineAndColumn(evidence);
        return at.isEmpty() ? file : file + ":" + at;
    }

    /** {@code line:column}; empty when the place is not known. */
    public String lineAndColumn(Evidence evidence) {
        return position(evidence).map(at -> at.line() + ":" + at.column()).orElse("");
    }

    private Optional<Page> find(ArticleKey key) {
        Optional<Page> known = kept.get(key);
        if (known != null) {
            return known;
        }
        Optional<Page> found = pages.page(key);
        kept.put(key, found);
        return found;
    }

    private static boolean holds(Page found, Evidence evidence) {
        String text = found.text();
        return evidence.span().end() <= text.length()
                && evidence.span().in(text).equals(evidence.quote());
    }
}
