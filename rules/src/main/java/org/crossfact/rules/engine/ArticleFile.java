package org.crossfact.rules.engine;

import org.crossfact.core.read.Intake;
import org.crossfact.core.read.UnreadableException;

/** A file that holds articles; it is read when the check comes to it, and again by nobody. */
public interface ArticleFile {

    /** Its path relative to the corpus root. */
    String key();

    /**
     * Hands over its articles, one by one.
     *
     * @throws UnreadableException when nothing, or nothing more, can be read from it
     */
    void read(Intake intake) throws UnreadableException;
}
