package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.bench.feed.CodePoints;
import org.crossfact.bench.feed.JsonLines;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.bench.score.Tally;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.document.Span;

/** Money, percentages, quantities and person names of news texts: whether a claim of a fitting kind overlaps them. */
public final class MeantimeSpans implements Table {

    private record Gold(Span span, String type, Set<String> kinds, String text) {

        boolean isFoundBy(Claim<?> claim) {
            return kinds.contains(claim.kind().name()) && claim.span().overlaps(span);
        }
    }

    private static final Set<String> FIGURES = Set.of("figure");
    /** Who is named with an office is told by the holding. */
    private static final Set<String> PERSONS = Set.of("mention", "holding");

    @Override
    public String section() {
        return "meantime-spans";
    }

    @Override
    public Result score(Sources sources) throws IOException {
        Tally tally = new Tally();
        List<String> missed = new ArrayList<>();
        for (JsonNode row : sources.rows("meantime-apple/docs.jsonl")) {
            String text = row.path("text").asText();
            List<Claim<?>> claims = sources.feeder()
                    .claims(TextFile.published("a.txt", text, row.path("dct").asText()))
                    .claims();
            for (Gold gold : golds(row, text)) {
                boolean found = claims.stream().anyMatch(gold::isFoundBy);
                tally.add(gold.type() + " found", found);
                if (!found) {
                    missed.add(gold.type() + " \"" + gold.text() + "\" in "
                            + row.path("doc").asText());
                }
            }
        }
        return new Result(tally.scores(), missed);
    }

    private static List<Gold> golds(JsonNode row, String text) {
        Stream<Gold> figures = JsonLines.elements(row.path("values"))
                .map(value -> gold(text, value, value.path("type").asText(), FIGURES));
        Stream<Gold> persons = JsonLines.elements(row.path("entities"))
                .filter(entity -> entity.path("type").asText().equals("PER")
                        && entity.path("syn").asText().equals("NAM"))
                .map(entity -> gold(text, entity, "PERSON name", PERSONS));
        return Stream.concat(figures, persons).distinct().toList();
    }

    private static Gold gold(String text, JsonNode node, String type, Set<String> kinds) {
        Span span = CodePoints.span(
                text, node.path("start").asInt(), node.path("end").asInt());
        return new Gold(span, type, kinds, node.path("text").asText());
    }
}
