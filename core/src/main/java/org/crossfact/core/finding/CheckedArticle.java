package org.crossfact.core.finding;

import java.util.List;
import org.crossfact.core.claim.Provenance;

/** An article as the report lists it: where it comes from, how many claims it makes, and what was noted on reading. */
public record CheckedArticle(Provenance from, int claims, List<String> notes) {

    public CheckedArticle {
        notes = List.copyOf(notes);
    }
}
