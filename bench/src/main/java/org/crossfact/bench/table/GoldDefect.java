package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossfact.bench.feed.JsonLines;
import org.crossfact.bench.score.Offer;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;

/**
 * A defect that a reader found in the seed articles.
 *
 * @param tier facts, hygiene or language
 * @param needs what it takes to see it: the text, the article, the corpus, the world
 * @param correction the right words; empty when there are none
 */
record GoldDefect(String id, String tier, String category, String needs, List<Place> places, String correction) {

    private static final Set<String> ALL = Set.of("dates", "figures", "people", "events", "text");
    private static final Set<String> NUMBERS = Set.of("dates", "figures");
    private static final Set<String> PEOPLE = Set.of("people");
    private static final Set<String> TEXT = Set.of("text");
    private static final Set<String> ABOUT_NUMBERS = Set.of(
            "garbled-date",
            "ill-ordered-date",
            "malformed-ordinal",
            "spelled-out-number",
            "split-number",
            "temporal-anachronism",
            "wrong-era");
    private static final Set<String> OF_ANY_LENGTH = Set.of("boilerplate", "duplicate-text");

    static GoldDefect of(JsonNode row, Map<String, String> texts) {
        return new GoldDefect(
                row.path("id").asText(),
                row.path("tier").asText(),
                row.path("category").asText(),
                row.path("needs").asText(),
                Place.inCodePoints(row.path("spans"), texts),
                JsonLines.text(row, "correction"));
    }

    /** The families whose findings may hit it. */
    Set<String> families() {
        if (category.endsWith("-conflict")) {
            return ALL;
        }
        if (!tier.equals("facts")) {
            return TEXT;
        }
        return ABOUT_NUMBERS.contains(category) ? NUMBERS : PEOPLE;
    }

    /** Whether a fitting finding points at it, whatever it offers. */
    boolean isFoundBy(Finding finding) {
        return families().contains(finding.rule().family())
                && finding.judgement().evidence().stream().anyMatch(this::isPlaceOf);
    }

    private boolean isPlaceOf(Evidence evidence) {
        boolean anyLength = OF_ANY_LENGTH.contains(category);
        return places.stream().anyMatch(place -> anyLength ? place.overlaps(evidence) : place.isHitBy(evidence));
    }

    /** Whether a finding points at it and offers the right words. */
    boolean isHitBy(Finding finding) {
        return isFoundBy(finding) && (correction.isEmpty() || Offer.contains(Offer.all(finding), correction));
    }
}
