package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfact.bench.feed.CodePoints;
import org.crossfact.bench.feed.JsonLines;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.bench.score.Matching;
import org.crossfact.bench.score.Tally;
import org.crossfact.bench.score.UnitMap;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Span;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit.Family;

/** Numbers, percentages, currencies, dimensions and ages of Recognizers-Text: place, decimal value, unit. */
public final class NumbersTable implements Table {

    private record Gold(Span span, String type, BigDecimal value, String unit, String text) {}

    /** The models that are counted, with the family of unit that belongs to each. */
    private static final Map<String, Family> MODELS = Map.of(
            "Number", Family.NONE,
            "Percent", Family.PERCENT,
            "Currency", Family.CURRENCY,
            "Dimension", Family.MEASURE,
            "Temperature", Family.MEASURE,
            "Age", Family.MEASURE);

    private static final Pattern MODEL = Pattern.compile(".*/(\\w+)Model\\.json");
    private static final UnitMap UNITS = new UnitMap();
    private static final Matching<Gold, Claim<Figure>> MATCHING =
            new Matching<>(Gold::span, Claim::span, NumbersTable::sameValue);

    @Override
    public String section() {
        return "numbers";
    }

    @Override
    public Result score(Sources sources) throws IOException {
        Tally tally = new Tally();
        List<String> missed = new ArrayList<>();
        for (JsonNode row : sources.rows("recognizers-odd/cases.jsonl")) {
            Matcher spec = MODEL.matcher(row.path("spec").asText());
            Family family = spec.matches() ? MODELS.get(spec.group(1)) : null;
            if (family != null) {
                judge(row, family, sources, tally, missed);
            }
        }
        return new Result(tally.scores(), missed);
    }

    private static void judge(JsonNode row, Family family, Sources sources, Tally tally, List<String> missed) {
        String text = row.path("input").asText();
        List<Claim<Figure>> claims = sources.feeder()
                .claims(TextFile.of("a.txt", text))
                .claims(Kinds.FIGURE)
                .toList();
        List<Gold> golds = JsonLines.elements(row.path("results"))
                .flatMap(result -> gold(text, result).stream())
                .toList();
        if (row.path("results").isEmpty()) {
            List<Claim<Figure>> wrong =
                    claims.stream().filter(claim -> isOf(family, claim)).toList();
            tally.add("rows without any: read all the same", !wrong.isEmpty());
            wrong.forEach(claim -> missed.add("too much \"" + claim.quote() + "\" in: " + text));
        }
        List<Optional<Claim<Figure>>> matches = MATCHING.match(golds, claims);
        for (int i = 0; i < golds.size(); i++) {
            count(golds.get(i), matches.get(i), tally, missed, text);
        }
    }

    private static void count(Gold gold, Optional<Claim<Figure>> found, Tally tally, List<String> missed, String text) {
        boolean value = found.isPresent() && sameValue(gold, found.get());
        boolean unit = found.isPresent()
                && found.get()
                        .value()
                        .map(figure -> UNITS.sameQuantity(figure, gold.value(), gold.unit()))
                        .orElse(false);
        boolean unitCounts = !gold.type().equals("number");
        tally.add(gold.type() + " found", found.isPresent());
        tally.add(gold.type() + " value", value);
        if (unitCounts) {
            tally.add(gold.type() + " value and unit", unit);
        }
        if (!value || (unitCounts && !unit)) {
            String read = found.map(claim -> "\"" + claim.quote() + "\" "
                            + claim.value().map(Kinds.FIGURE.codec()::text).orElse("without value"))
                    .orElse("nothing");
            missed.add(gold.type() + " \"" + gold.text() + "\" wanted " + gold.value() + " " + gold.unit() + " read "
                    + read + " in: " + text);
        }
    }

    private static boolean isOf(Family family, Claim<Figure> claim) {
        return claim.value().map(figure -> figure.unit().family() == family).orElse(false);
    }

    private static boolean sameValue(Gold gold, Claim<Figure> claim) {
        return claim.value()
                .map(figure -> UNITS.sameValue(figure, gold.value(), gold.unit()))
                .orElse(false);
    }

    private static Optional<Gold> gold(String text, JsonNode result) {
        JsonNode resolution = result.path("resolution");
        String value = JsonLines.text(resolution, "value");
        if (value.isEmpty() || value.equals("null")) {
            return Optional.empty();
        }
        String type = result.path("type").asText().toLowerCase(Locale.ROOT);
        boolean percent = value.endsWith("%");
        String iso = JsonLines.text(resolution, "isoCurrency");
        String unit = percent ? "%" : iso.isEmpty() ? JsonLines.text(resolution, "unit") : iso;
        Span span = CodePoints.span(
                text, result.path("start").asInt(), result.path("end").asInt() + 1);
        BigDecimal number = new BigDecimal(percent ? value.substring(0, value.length() - 1) : value);
        return Optional.of(new Gold(
                span, type, number, type + "/" + unit, result.path("text").asText()));
    }
}
