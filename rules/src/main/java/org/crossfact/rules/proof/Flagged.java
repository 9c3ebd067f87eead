package org.crossfact.rules.proof;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Report;

/**
 * What the findings of a report point at.
 *
 * @param places the places to look first
 * @param quoted all words that are quoted, the places among them
 */
record Flagged(Set<String> places, Set<String> quoted) {

    static Flagged of(Report report) {
        Set<String> places = new TreeSet<>();
        Set<String> quoted = new TreeSet<>();
        for (Finding finding : report.findings()) {
            places.add(words(finding.judgement().place()));
            finding.judgement().evidence().forEach(evidence -> quoted.add(words(evidence)));
        }
        return new Flagged(places, quoted);
    }

    /** The marked words that no finding quotes. */
    List<String> missing(Set<String> marked) {
        return marked.stream().filter(words -> !quoted.contains(words)).toList();
    }

    /** The places that are not marked. */
    List<String> unmarked(Set<String> marked) {
        return places.stream().filter(words -> !marked.contains(words)).toList();
    }

    private static String words(Evidence evidence) {
        return words(evidence.article().path(), evidence.span(), evidence.quote());
    }

    /** Words with their place, as complaints name them. */
    static String words(String article, Span place, String quote) {
        return article + ":" + place.start() + " '" + quote + "'";
    }
}
