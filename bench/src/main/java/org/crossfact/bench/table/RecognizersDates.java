package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfact.bench.feed.CodePoints;
import org.crossfact.bench.feed.JsonLines;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.bench.score.HalfOpen;
import org.crossfact.bench.score.Matching;
import org.crossfact.bench.score.Tally;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Span;
import org.crossfact.core.value.When;

/** Dates and date ranges of Recognizers-Text that have one calendar value; times of day and sets are left out. */
public final class RecognizersDates implements Table {

    private record Gold(Span span, String group, String timex, String text) {}

    private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?|-W\\d\\d(-WE)?|-Q\\d)?");
    private static final Pattern RANGE =
            Pattern.compile("\\((\\d{4}(?:-\\d\\d){0,2}),(\\d{4}(?:-\\d\\d){0,2}),P\\d+[DWMY]\\)");
    private static final Pattern DATE_SPEC = Pattern.compile("DateTime/.*");
    private static final Matching<Gold, Claim<When>> MATCHING =
            new Matching<>(Gold::span, Claim::span, RecognizersDates::sameValue);

    @Override
    public String section() {
        return "recognizers-dates";
    }

    @Override
    public Result score(Sources sources) throws IOException {
        Tally tally = new Tally();
        List<String> missed = new ArrayList<>();
        for (JsonNode row : sources.rows("recognizers-odd/cases.jsonl")) {
            if (DATE_SPEC.matcher(row.path("spec").asText()).matches()) {
                judge(row, sources, tally, missed);
            }
        }
        return new Result(tally.scores(), missed);
    }

    private static void judge(JsonNode row, Sources sources, Tally tally, List<String> missed) {
        String text = row.path("input").asText();
        String ref = JsonLines.text(row, "ref");
        String day = ref.length() < 10 ? "" : ref.substring(0, 10);
        List<Claim<When>> claims = sources.feeder()
                .claims(TextFile.published("a.txt", text, day))
                .claims(Kinds.DATE)
                .toList();
        List<Gold> golds = JsonLines.elements(row.path("results"))
                .flatMap(result -> gold(text, result).stream())
                .toList();
        if (row.path("results").isEmpty()) {
            tally.add("rows without any: read all the same", !claims.isEmpty());
            claims.forEach(claim -> missed.add("too much \"" + claim.quote() + "\" in: " + text));
        }
        List<Optional<Claim<When>>> matches = MATCHING.match(golds, claims);
        for (int i = 0; i < golds.size(); i++) {
            Gold gold = golds.get(i);
            boolean right =
                    matches.get(i).isPresent() && sameValue(gold, matches.get(i).get());
            tally.add(gold.group() + " found", matches.get(i).isPresent());
            tally.add(gold.group() + " value", right);
            if (!right) {
                String read = matches.get(i)
                        .map(claim -> "\"" + claim.quote() + "\" " + timex(claim))
                        .orElse("nothing");
                missed.add(gold.group() + " \"" + gold.text() + "\" " + gold.timex() + " read " + read + " in: " + text
                        + " [" + day + "]");
            }
        }
    }

    private static Optional<Gold> gold(String text, JsonNode result) {
        String timex =
                result.path("resolution").path("values").path(0).path("timex").asText();
        String type = result.path("type").asText();
        Matcher range = RANGE.matcher(timex);
        boolean isRange = range.matches();
        boolean isDate = type.endsWith(".date") || type.endsWith(".daterange");
        boolean hasOneValue = isRange || CALENDAR.matcher(timex).matches();
        if (!isDate || !hasOneValue) {
            return Optional.empty();
        }
        String words = result.path("text").asText();
        Span span = CodePoints.span(
                text, result.path("start").asInt(), result.path("end").asInt() + 1);
        String group = isRange ? "range" : words.contains(timex.substring(0, 4)) ? "absolute" : "relative";
        return Optional.of(new Gold(span, group, isRange ? range.group(1) + "/" + range.group(2) : timex, words));
    }

    private static boolean sameValue(Gold gold, Claim<When> claim) {
        return gold.timex().equals(timex(claim))
                || claim.value()
                        .map(when -> HalfOpen.sameStretch(when.date(), gold.timex()))
                        .orElse(false);
    }

    private static String timex(Claim<When> claim) {
        return claim.value().map(When::timex).orElse("");
    }
}
