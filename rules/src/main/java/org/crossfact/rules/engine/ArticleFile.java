package org.crossfact.rules.engine;

import java.util.stream.Stream;
import org.crossfact.core.document.Article;
import org.crossfact.core.read.UnreadableException;

/** A file that holds articles; it is read when the check comes to it, and again by nobody. */
public interface ArticleFile {

    /** Its path relative to the corpus root. */
    String key();

    /** Its articles, one by one. */
    Stream<Article> open() throws UnreadableException;
}
