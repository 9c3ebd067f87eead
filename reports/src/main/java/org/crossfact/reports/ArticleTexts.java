package org.crossfact.reports;

import java.util.Optional;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;

/** Finds the text of articles that a report cites. An article may be asked for more than once. */
public interface ArticleTexts {

    /** No article can be found; reports then show the quoted words alone. */
    ArticleTexts NONE = key -> Optional.empty();

    /** The article as it was checked; empty when it can no longer be read. */
    Optional<Article> article(ArticleKey key);
}
