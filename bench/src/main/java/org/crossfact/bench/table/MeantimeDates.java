package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfact.bench.feed.CodePoints;
import org.crossfact.bench.feed.JsonLines;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.bench.score.Matching;
import org.crossfact.bench.score.Tally;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Span;
import org.crossfact.core.value.When;

/** Dates and durations of news texts against gold TIMEX3 spans; not all dates are annotated, so only recall counts. */
public final class MeantimeDates implements Table {

    private record Gold(Span span, String type, String value, String text) {}

    private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-.*)?");
    private static final Matching<Gold, Claim<When>> MATCHING = new Matching<>(
            Gold::span, Claim::span, (gold, claim) -> gold.value().equals(timex(claim)));

    @Override
    public String section() {
        return "meantime-dates";
    }

    @Override
    public Result score(Sources sources) throws IOException {
        Tally tally = new Tally();
        List<String> missed = new ArrayList<>();
        for (JsonNode row : sources.rows("meantime-apple/docs.jsonl")) {
            String text = row.path("text").asText();
            List<Claim<When>> claims = sources.feeder()
                    .claims(TextFile.published("a.txt", text, row.path("dct").asText()))
                    .claims(Kinds.DATE)
                    .toList();
            List<Gold> golds = JsonLines.elements(row.path("timex"))
                    .map(timex -> gold(text, timex))
                    .filter(gold -> gold.span().length() > 0)
                    .toList();
            List<Optional<Claim<When>>> matches = MATCHING.match(golds, claims);
            for (int i = 0; i < golds.size(); i++) {
                judge(golds.get(i), matches.get(i), tally, missed);
            }
        }
        return new Result(tally.scores(), missed);
    }

    private static Gold gold(String text, JsonNode timex) {
        return new Gold(
                CodePoints.span(
                        text, timex.path("start").asInt(), timex.path("end").asInt()),
                timex.path("type").asText(),
                timex.path("value").asText(),
                timex.path("text").asText());
    }

    private static void judge(Gold gold, Optional<Claim<When>> found, Tally tally, List<String> missed) {
        boolean right = found.isPresent() && gold.value().equals(timex(found.get()));
        tally.add(gold.type() + " found", found.isPresent());
        tally.add(gold.type() + " value", right);
        if (gold.type().equals("DATE") && CALENDAR.matcher(gold.value()).matches()) {
            tally.add("DATE with a calendar value: found", found.isPresent());
            tally.add("DATE with a calendar value: value", right);
        }
        if (!right) {
            String read = found.map(claim -> "\"" + claim.quote() + "\" " + timex(claim))
                    .orElse("nothing");
            missed.add(gold.type() + " \"" + gold.text() + "\" " + gold.value() + " read " + read);
        }
    }

    private static String timex(Claim<When> claim) {
        return claim.value().map(When::timex).orElse("");
    }
}
