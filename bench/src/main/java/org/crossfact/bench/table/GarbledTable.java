package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfact.bench.feed.JsonLines;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.bench.score.Offer;
import org.crossfact.bench.score.SameDate;
import org.crossfact.bench.score.SameDate.Year;
import org.crossfact.bench.score.Score;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Finding;

/** Spans that machine translation damaged: found, read right at first, right among the readings; by kind of damage. */
public final class GarbledTable implements Table {

    private static final Set<String> FAMILIES = Set.of("dates", "figures");

    /** Words that ran together and names in a wrong order have no value, and are the business of these too. */
    private static final Set<String> FAMILIES_OF_WORDS = Set.of("dates", "figures", "text", "people");

    private static final Pattern YEAR_DIGITS = Pattern.compile("\\d{3}");

    private static final Pattern SCALED = Pattern.compile("(?<number>\\d+(\\.\\d+)?) (?<scale>million|billion)\\b");

    /** Counts of one kind of damage. */
    private static final class Kind {
        private int rows;
        private int found;
        private int valued;
        private int first;
        private int among;

        private void add(Kind other) {
            rows += other.rows;
            found += other.found;
            valued += other.valued;
            first += other.first;
            among += other.among;
        }

        private Score score(String name) {
            String words = "found " + Score.hitAndPercent(found, rows) + "  of " + valued + " with a value: first "
                    + Score.hitAndPercent(first, valued) + ", among " + Score.hitAndPercent(among, valued);
            return new Score(name, rows, words);
        }
    }

    @Override
    public String section() {
        return "garbled";
    }

    @Override
    public Result score(Sources sources) throws IOException {
        List<JsonNode> rows = sources.rows("garbled/examples.jsonl");
        List<TextFile> files = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            files.add(TextFile.of(
                    Sources.folder(i) + "/a.txt", rows.get(i).path("text").asText()));
        }
        Map<String, List<Finding>> findings = sources.feeder().checkRows(files);
        Map<String, Kind> kinds = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).path("visible").asBoolean()) {
                Kind kind = kinds.computeIfAbsent(rows.get(i).path("kind").asText(), unseen -> new Kind());
                judge(rows.get(i), findings.getOrDefault(Sources.folder(i), List.of()), kind, missed);
            }
        }
        return new Result(scores(kinds), missed);
    }

    private static List<Score> scores(Map<String, Kind> kinds) {
        List<Score> scores = new ArrayList<>();
        Kind all = new Kind();
        kinds.forEach((name, kind) -> {
            scores.add(kind.score(name));
            all.add(kind);
        });
        scores.add(all.score("all visible"));
        return scores;
    }

    private static void judge(JsonNode row, List<Finding> findings, Kind kind, List<String> missed) {
        String words = row.path("span").asText();
        int start = row.path("text").asText().indexOf(words);
        boolean valued = !wanted(row).isEmpty();
        Span span = new Span(start, start + words.length());
        List<Finding> at = Findings.at(findings, valued ? FAMILIES : FAMILIES_OF_WORDS, span);
        List<String> readings =
                at.stream().flatMap(finding -> Offer.readings(finding).stream()).toList();
        boolean first = at.stream()
                .flatMap(finding -> Offer.readings(finding).stream().limit(1))
                .anyMatch(reading -> same(row, reading));
        boolean among = readings.stream().anyMatch(reading -> same(row, reading));
        kind.rows++;
        kind.found += at.isEmpty() ? 0 : 1;
        kind.valued += valued ? 1 : 0;
        kind.first += valued && first ? 1 : 0;
        kind.among += valued && among ? 1 : 0;
        if (at.isEmpty() || (valued && !first)) {
            String what = at.isEmpty() ? "not found" : among ? "not first" : "wrong reading";
            missed.add(what + " " + row.path("id").asText() + " "
                    + row.path("kind").asText() + " \"" + words + "\" wanted " + wanted(row) + " read " + readings);
        }
    }

    private static String wanted(JsonNode row) {
        String edtf = JsonLines.text(row, "edtf");
        return edtf.isEmpty() ? JsonLines.text(row, "normalized") : edtf;
    }

    private static boolean same(JsonNode row, String reading) {
        String edtf = JsonLines.text(row, "edtf");
        if (!edtf.isEmpty()) {
            boolean spanTellsYear =
                    YEAR_DIGITS.matcher(row.path("span").asText()).find();
            return SameDate.covers(edtf, reading, spanTellsYear ? Year.NEEDED : Year.MAY_BE_OPEN);
        }
        String wanted = JsonLines.text(row, "normalized");
        if (wanted.startsWith("lunar ")) {
            String date = wanted.substring("lunar ".length());
            return SameDate.covers(date.length() < 8 ? "XXXX-" + date : date, reading, Year.NEEDED);
        }
        return wanted.replace("..", " to ").equalsIgnoreCase(reading)
                || sameNumber(wanted, reading)
                || sameAmount(wanted, reading);
    }

    /** "5500000 USD" and "5.5 million USD". */
    private static boolean sameAmount(String wanted, String reading) {
        Matcher scaled = SCALED.matcher(reading);
        if (!scaled.lookingAt()) {
            return false;
        }
        int zeros = scaled.group("scale").equals("million") ? 6 : 9;
        BigDecimal amount = new BigDecimal(scaled.group("number")).movePointRight(zeros);
        return wanted.split(" ")[0].equals(amount.stripTrailingZeros().toPlainString());
    }

    /** "111 Plan" and "111": the part is the number. */
    private static boolean sameNumber(String wanted, String reading) {
        String first = wanted.split(" ")[0];
        return !first.isEmpty() && first.equals(reading.split(" ")[0]);
    }
}
