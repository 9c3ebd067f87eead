package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.bench.score.Matching;
import org.crossfact.bench.score.Tally;
import org.crossfact.bench.score.UnitMap;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Span;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Quantities in sentences of quantulum3: decimal value and unit; years, which are dates here, are counted apart. */
public final class QuantulumTable implements Table {

    /** A range is wanted as its middle and half its width. */
    private record Gold(Span span, BigDecimal value, BigDecimal halfWidth, String unit, String text) {

        boolean isYear() {
            return unit.equals("dimensionless") && text.matches("1\\d\\d\\d|20\\d\\d");
        }
    }

    private static final List<String> FILES = List.of("quantities", "quantities.ambiguity");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UnitMap UNITS = new UnitMap();
    private static final Matching<Gold, Claim<Figure>> MATCHING =
            new Matching<>(Gold::span, Claim::span, QuantulumTable::sameValue);

    @Override
    public String section() {
        return "quantulum";
    }

    @Override
    public Result score(Sources sources) throws IOException {
        Path folder = sources.shared().resolve("data").resolve("quantulum3");
        Tally tally = new Tally();
        List<String> missed = new ArrayList<>();
        for (String file : FILES) {
            for (JsonNode row : JSON.readTree(folder.resolve(file + ".json").toFile())) {
                judge(row, sources, tally, missed);
            }
        }
        return new Result(tally.scores(), missed);
    }

    private static void judge(JsonNode row, Sources sources, Tally tally, List<String> missed) {
        String text = row.path("req").asText();
        FactSheet sheet = sources.feeder().claims(TextFile.of("a.txt", text));
        List<Claim<Figure>> claims = sheet.claims(Kinds.FIGURE).toList();
        List<Gold> golds = golds(text, row.path("res"));
        if (golds.isEmpty()) {
            tally.add("rows without any: read all the same", !claims.isEmpty());
            claims.forEach(claim -> missed.add("too much \"" + claim.quote() + "\" in: " + text));
        }
        List<Optional<Claim<Figure>>> matches = MATCHING.match(golds, claims);
        for (int i = 0; i < golds.size(); i++) {
            Gold gold = golds.get(i);
            if (gold.isYear()) {
                tally.add(
                        "years read as dates",
                        sheet.claims(Kinds.DATE).anyMatch(claim -> claim.span().overlaps(gold.span())));
            } else {
                count(gold, matches.get(i), tally, missed, text);
            }
        }
    }

    private static void count(Gold gold, Optional<Claim<Figure>> found, Tally tally, List<String> missed, String text) {
        boolean value = found.isPresent() && sameValue(gold, found.get());
        boolean unit = value
                && found.flatMap(Claim::value)
                        .filter(figure -> sameUnit(gold, figure))
                        .isPresent();
        tally.add("value", value);
        tally.add("value and unit", unit);
        if (!unit) {
            String read = found.map(claim -> "\"" + claim.quote() + "\" "
                            + claim.value().map(Kinds.FIGURE.codec()::text).orElse("without value"))
                    .orElse("nothing");
            missed.add("\"" + gold.text() + "\" wanted " + gold.value() + " " + gold.unit() + " read " + read + " in: "
                    + text);
        }
    }

    private static boolean sameValue(Gold gold, Claim<Figure> claim) {
        return claim.value().filter(figure -> sameValue(gold, figure)).isPresent();
    }

    private static boolean sameValue(Gold gold, Figure figure) {
        String unit = "quantulum/" + gold.unit();
        if (figure.bound() != Bound.RANGE) {
            return UNITS.sameValue(figure, gold.value(), unit);
        }
        BigDecimal low = gold.value().subtract(gold.halfWidth());
        BigDecimal high = gold.value().add(gold.halfWidth());
        return figure.amount().compareTo(low) == 0 && figure.high().compareTo(high) == 0;
    }

    private static boolean sameUnit(Gold gold, Figure figure) {
        Unit.Family family = figure.unit().family();
        return gold.unit().equals("dimensionless")
                ? family == Unit.Family.NONE || family == Unit.Family.COUNT
                : UNITS.hasUnit(figure, "quantulum/" + gold.unit());
    }

    private static List<Gold> golds(String text, JsonNode results) {
        List<Gold> golds = new ArrayList<>();
        int from = 0;
        for (JsonNode result : results) {
            String surface = result.path("surface").asText();
            int start = Math.max(0, text.indexOf(surface, from));
            from = start + 1;
            golds.add(new Gold(
                    new Span(start, start + surface.length()),
                    number(result.path("value")),
                    number(result.path("uncertainty")),
                    result.path("unit").asText(),
                    surface));
        }
        return golds;
    }

    private static BigDecimal number(JsonNode value) {
        return value.isNumber() ? new BigDecimal(value.asText()) : BigDecimal.ZERO;
    }
}
