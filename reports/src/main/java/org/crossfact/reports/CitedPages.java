package org.crossfact.reports;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Page;

/** Finds the articles that a report cites, as they were understood. An article may be asked for more than once. */
public interface CitedPages {

    /** No article can be found; reports then show the quoted words alone. */
    CitedPages NONE = key -> Optional.empty();

    /** The article as it was checked; empty when it can no longer be read. */
    Optional<Page> page(ArticleKey key);

    /** What the article states, in reading order; by default nothing. */
    default List<Claim<?>> claims(Page page) {
        return List.of();
    }

    /** How the user would open the file that the article stands in; by default its key. */
    default String file(ArticleKey key) {
        return key.path();
    }
}
