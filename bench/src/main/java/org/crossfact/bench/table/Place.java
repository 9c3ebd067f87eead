package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.crossfact.bench.feed.CodePoints;
import org.crossfact.bench.feed.JsonLines;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;

/** A marked place of one of the articles, in UTF-16 code units. */
record Place(String article, Span span) {

    /** How much longer than the marked words evidence may be. */
    private static final int LONGEST = 3;

    /** Places that are told in code points of the whole file. */
    static List<Place> inCodePoints(JsonNode spans, Map<String, String> texts) {
        return JsonLines.elements(spans)
                .map(node ->
                        inCodePoints(node, texts.getOrDefault(node.path("file").asText(), "")))
                .toList();
    }

    private static Place inCodePoints(JsonNode node, String text) {
        Span span = CodePoints.span(
                text, node.path("start").asInt(), node.path("end").asInt());
        return checked(node, text, span);
    }

    /** A place that is told in UTF-16 code units. */
    static Place inCodeUnits(JsonNode node, Map<String, String> texts) {
        String text = texts.getOrDefault(node.path("file").asText(), "");
        return checked(
                node,
                text,
                new Span(node.path("start").asInt(), node.path("end").asInt()));
    }

    private static Place checked(JsonNode node, String text, Span span) {
        String words = node.path("text").asText();
        if (!span.in(text).equals(words)) {
            throw new IllegalArgumentException(
                    "at " + span + " of " + node.path("file") + " stands '" + span.in(text) + "', not '" + words + "'");
        }
        return new Place(node.path("file").asText(), span);
    }

    boolean overlaps(Evidence evidence) {
        return evidence.article().path().equals(article) && evidence.span().overlaps(span);
    }

    /** Whether the evidence overlaps and points at little more than the marked words. */
    boolean isHitBy(Evidence evidence) {
        return overlaps(evidence) && evidence.span().length() <= LONGEST * span.length();
    }

    boolean isTouchedBy(Finding finding) {
        return finding.judgement().evidence().stream().anyMatch(this::overlaps);
    }
}
