package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossfact.bench.feed.CodePoints;
import org.crossfact.bench.feed.JsonLines;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.bench.score.Offer;
import org.crossfact.bench.score.Tally;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Finding;

/** Weekdays that fit or do not fit their date; the year in force is 2014, stated by the publication date. */
public final class WeekdayTable implements Table {

    private static final String PUBLISHED = "2014-09-15";
    private static final Set<String> FAMILIES = Set.of("dates");

    /** A row may hold another slip, such as "Oct 2rd", that is no business of weekdays. */
    private static final String RULE = "dates/weekday-matches-date";

    @Override
    public String section() {
        return "weekday";
    }

    @Override
    public Result score(Sources sources) throws IOException {
        List<JsonNode> rows = sources.rows("languagetool-weekday/examples.jsonl");
        Tally tally = new Tally();
        List<String> notes = new ArrayList<>();
        for (JsonNode row : rows) {
            String text = row.path("text").asText();
            List<Finding> findings =
                    sources.feeder().checkTogether(List.of(TextFile.published("a.txt", text, PUBLISHED)));
            JsonNode marker = row.path("marker");
            Span span =
                    CodePoints.span(text, marker.get(0).asInt(), marker.get(1).asInt());
            List<Finding> at = Findings.at(findings, FAMILIES, span).stream()
                    .filter(finding -> finding.rule().toString().equals(RULE))
                    .toList();
            boolean wrong = row.path("kind").asText().equals("incorrect");
            tally.add(wrong ? "wrong: flagged" : "right: flagged (false alarms)", !at.isEmpty());
            if (wrong) {
                tally.add("wrong: flagged, right weekday offered", offersWeekday(at, row));
            }
            if (wrong == at.isEmpty()) {
                notes.add((wrong ? "missed " : "false alarm ") + text);
            }
        }
        return new Result(tally.scores(), notes);
    }

    private static boolean offersWeekday(List<Finding> findings, JsonNode row) {
        List<String> weekdays = JsonLines.elements(row.path("correction"))
                .map(correction -> correction.asText().split(",")[0])
                .toList();
        return findings.stream()
                .flatMap(finding -> Offer.all(finding).stream())
                .anyMatch(offer -> weekdays.stream().anyMatch(offer::contains));
    }
}
