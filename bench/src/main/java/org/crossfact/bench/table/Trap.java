package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossfact.core.finding.Finding;

/**
 * Words that a naive tool would flag and that are right.
 *
 * @param naiveFlag what it would say
 */
record Trap(String id, String trap, String naiveFlag, List<Place> places) {

    private static final Set<String> PEOPLE_TRAPS = Set.of(
            "role-over-time",
            "role-many-holders",
            "name-order",
            "similar-surname",
            "similar-given-name",
            "short-form",
            "place-not-person",
            "source");
    private static final Set<String> WORDING_TRAPS = Set.of(
            "brand",
            "abbreviation",
            "acronym",
            "spelling-variant",
            "apostrophe",
            "repeated-name",
            "list-label",
            "set-equal");

    static Trap of(JsonNode row, Map<String, String> texts) {
        return new Trap(
                row.path("id").asText(),
                row.path("trap").asText(),
                row.path("naive_flag").asText(),
                Place.inCodePoints(row.path("spans"), texts));
    }

    private Set<String> families() {
        if (PEOPLE_TRAPS.contains(trap)) {
            return Set.of("people");
        }
        return WORDING_TRAPS.contains(trap) ? Set.of("text", "people") : Set.of("dates", "figures", "events");
    }

    /**
     * Whether a finding may assert the naive flag: of a fitting family, its place in one of the spans, and where the
     * trap lies in several articles, evidence in two of its spans.
     */
    boolean isSprungBy(Finding finding) {
        boolean placed = places.stream()
                .anyMatch(place -> place.overlaps(finding.judgement().place()));
        long articles = places.stream().map(Place::article).distinct().count();
        long touched =
                places.stream().filter(place -> place.isTouchedBy(finding)).count();
        return families().contains(finding.rule().family()) && placed && (articles == 1 || touched >= 2);
    }
}
