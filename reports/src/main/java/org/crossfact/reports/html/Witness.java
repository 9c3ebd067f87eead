package org.crossfact.reports.html;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.finding.Evidence;
import org.crossfact.reports.quote.Excerpt;

/**
 * Quoted words with their surroundings and the place where the page shows them.
 *
 * @param evidence the words
 * @param excerpt the words in their sentences
 * @param line the line in the article; empty when the text cannot be had
 * @param anchor the id of the words in the article view; empty when it is not shown
 */
public record Witness(Evidence evidence, Excerpt excerpt, String line, String anchor) {

    /** Who says so and when, as far as known. */
    public String origin() {
        String known = Stream.of(evidence.source(), evidence.date())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "source and date not known" : known;
    }

    /** The article and line to look at. */
    public String place() {
        return line.isEmpty() ? evidence.article().path() : evidence.article() + ", line " + line;
    }
}
