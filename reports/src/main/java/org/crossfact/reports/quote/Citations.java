package org.crossfact.reports.quote;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.SourceMap;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Suggestion.Replacement;
import org.crossfact.reports.CitedPages;

/**
 * Looks up what evidence quotes, for the length of one report. A few articles are kept, since findings come article by
 * article; keeping all would make the memory grow with the corpus.
 */
public final class Citations {

    private static final int KEPT = 16;

    /** How far a sentence is followed on either side; many articles hold a line without an end. */
    private static final int REACH = 400;

    private final CitedPages pages;
    private final Function<ArticleKey, String> path;

    private final Map<ArticleKey, Optional<Page>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleKey, Optional<Page>> eldest) {
            return size() > KEPT;
        }
    };

    /** Names files as other programs know them. */
    public Citations(CitedPages pages) {
        this(pages, pages::path);
    }

    private Citations(CitedPages pages, Function<ArticleKey, String> path) {
        this.pages = pages;
        this.path = path;
    }

    /** Names files as the user would open them from the working folder. */
    public static Citations fromHere(CitedPages pages) {
        return new Citations(pages, pages::fromHere);
    }

    /** The article, when its text can be had. */
    public Optional<Page> page(ArticleKey key) {
        return find(key);
    }

    /** Line and column, in the file that the user has, of the quoted words; empty when the article no longer has these words there. */
    public Optional<Position> position(Evidence evidence) {
        return region(evidence).map(Region::start);
    }

    /** The same with where the words end; markup between them is part of the region. */
    public Optional<Region> region(Evidence evidence) {
        return find(evidence.article()).filter(found -> holds(found, evidence)).map(found -> {
            SourceMap map = found.article().original().map();
            Span span = evidence.span();
            return Region.of(map.position(span.start()), map.position(Math.max(span.start(), span.end() - 1)));
        });
    }

    /**
     * Where words stand that an edit replaces; empty when the file writes them otherwise than the text does (markup or
     * escapes between them), or would have to write the new ones otherwise.
     */
    public Optional<Region> editable(Replacement edit) {
        return find(edit.article()).filter(found -> isPlain(found, edit)).map(found -> {
            SourceMap map = found.article().original().map();
            Position start = map.position(edit.span().start());
            Position last =
                    map.position(Math.max(edit.span().start(), edit.span().end() - 1));
            return edit.span().length() == 0 ? new Region(start, start) : Region.of(start, last);
        });
    }

    private static boolean isPlain(Page found, Replacement edit) {
        SourceMap map = found.article().original().map();
        Span span = edit.span();
        return span.end() <= found.text().length()
                && map.inFile(span.end()) - map.inFile(span.start()) == span.length()
                && edit.with().chars().noneMatch(c -> c == '"' || c == '\\' || c == '&' || c == '<' || c == '\n');
    }

    /** The sentence around the quoted words, as if it were quoted; empty when the place is not known. */
    public Optional<Evidence> sentence(Evidence evidence) {
        return find(evidence.article()).filter(found -> holds(found, evidence)).map(found -> {
            Span span = new Sentences(found.text(), evidence.span(), REACH).around(0);
            return new Evidence(evidence.article(), span, span.in(found.text()), "", "", "");
        });
    }

    /** The quoted words in their sentence, or alone when the article no longer has them there. */
    public Excerpt excerpt(Evidence evidence, int beside, int reach) {
        return find(evidence.article())
                .filter(found -> holds(found, evidence))
                .map(found -> Excerpt.around(found.text(), evidence.span(), beside, reach))
                .orElseGet(() -> Excerpt.ofWords(ReferenceRow.words(evidence)));
    }

    /** The file that the article stands in. */
    public String path(ArticleKey article) {
        return path.apply(article);
    }

    /** {@code file:line:column}, or the file alone when the place is not known. */
    public String place(Evidence evidence) {
        String file = path(evidence.article());
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
