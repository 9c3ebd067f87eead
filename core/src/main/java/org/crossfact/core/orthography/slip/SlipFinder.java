package org.crossfact.core.orthography.slip;

import java.util.stream.Stream;
import org.crossfact.core.document.Page;

/** Finds one way in which writing breaks, in time linear in the page. */
@FunctionalInterface
public interface SlipFinder {

    /** The slips of a page, in reading order. */
    Stream<Slip> find(Page page);
}
