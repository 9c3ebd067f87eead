package org.crossfact.core.claim;

import java.util.Optional;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.value.PartialDate;

/**
 * Where the claims of an article come from.
 *
 * @param article the article
 * @param title its headline; empty when it has none
 * @param source who published it; empty when nothing tells
 * @param published when, as far as it says
 * @param publishedWhy how that was found
 * @param trust the user's ranking of the source; breaks ties only
 * @param origin articles that copy one another share an origin and count once
 * @param story the story that the user put the article into; empty when stories are not told
 */
public record Provenance(
        ArticleKey article,
        String title,
        String source,
        Optional<PartialDate> published,
        String publishedWhy,
        int trust,
        String origin,
        String story) {

    /** The same article as part of a story. */
    public Provenance inStory(String told) {
        return new Provenance(article, title, source, published, publishedWhy, trust, origin, told);
    }

    /** The same article as one of those that share an origin. */
    public Provenance ofOrigin(String shared) {
        return new Provenance(article, title, source, published, publishedWhy, trust, shared, story);
    }

    /** Whether the user put both articles into one story. */
    public boolean sharesStoryWith(Provenance other) {
        return !story.isEmpty() && story.equals(other.story);
    }

    /** The publication date in EDTF; empty when it is not known. */
    public String publishedText() {
        return published.map(PartialDate::edtf).orElse("");
    }

    /** The source, or the article's key where no source is known. */
    public String name() {
        return source.isEmpty() ? article.path() : source;
    }
}
