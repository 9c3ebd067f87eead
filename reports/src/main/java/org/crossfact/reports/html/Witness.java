package org.crossfact.reports.html;

import java.util.stream.Collectors;
import org.crossfact.core.finding.Evidence;
import org.crossfact.reports.quote.Excerpt;
import org.crossfact.reports.quote.Spoken;

/**
 * Quoted words with their surroundings and the place where they stand.
 *
 * @param evidence the words
 * @param excerpt the words in their sentences
 * @param place where they stand
 */
public record Witness(Evidence evidence, Excerpt excerpt, String place) {

    /** Who says so and when, as far as known. */
    public String origin() {
        String known = Spoken.origin(evidence).collect(Collectors.joining(", "));
        return known.isEmpty() ? "source and date not known" : known;
    }
}
