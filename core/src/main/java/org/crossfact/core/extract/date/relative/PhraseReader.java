package org.crossfact.core.extract.date.relative;

import java.util.Optional;
import java.util.Set;
import org.crossfact.core.extract.Scan;

/** Reads one way of telling a date by its distance from another. Stateless; looks at a bounded number of tokens. */
interface PhraseReader {

    /** The lower-case words with which a phrase can begin; cheap, asked once. */
    Set<String> firstWords();

    /** Whether a phrase can begin with a number in digits. */
    default boolean mayBeginWithNumber() {
        return false;
    }

    /** The phrase that begins at token {@code at}; empty when none does or its anchor is not known. */
    Optional<Phrase> read(Scan scan, int at, Anchors anchors);
}
