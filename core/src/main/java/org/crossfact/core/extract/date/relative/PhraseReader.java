package org.crossfact.core.extract.date.relative;

import java.util.Optional;
import org.crossfact.core.extract.Scan;

/** Reads one way of telling a date by its distance from another. Stateless; looks at a bounded number of tokens. */
interface PhraseReader {

    /** The phrase that begins at token {@code at}; empty when none does or its anchor is not known. */
    Optional<Phrase> read(Scan scan, int at, Anchors anchors);
}
