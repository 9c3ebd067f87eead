package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossfact.bench.feed.CorpusFolder;
import org.crossfact.bench.feed.JsonLines;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.bench.score.Offer;
import org.crossfact.bench.score.SameDate;
import org.crossfact.bench.score.Score;
import org.crossfact.bench.score.Tally;
import org.crossfact.core.finding.Finding;

/** The project's own small corpus: what must be found with its correction, what must stay silent, and the rest. */
public final class OwnSeeds implements Table {

    /** A place that a rule must or must not flag, with the other sides of a disagreement. */
    private record Expected(String id, String rule, List<Place> places, String correction) {

        static Expected of(JsonNode row, Map<String, String> texts) {
            List<Place> places = new ArrayList<>(List.of(Place.inCodeUnits(row, texts)));
            row.path("with").forEach(other -> places.add(Place.inCodeUnits(other, texts)));
            return new Expected(
                    row.path("id").asText(), JsonLines.text(row, "rule"), places, JsonLines.text(row, "correction"));
        }

        boolean isFoundBy(Finding finding) {
            return finding.rule().id().equals(rule) && places.get(0).isTouchedBy(finding);
        }

        boolean isHitBy(Finding finding) {
            return isFoundBy(finding)
                    && (correction.isEmpty()
                            || Offer.all(finding).stream()
                                    .anyMatch(offer -> offer.equals(correction)
                                            || SameDate.covers(correction, offer, SameDate.Year.NEEDED)));
        }

        /** Asserted of this place, or that it disagrees with one of the others. */
        boolean isBrokenBy(Finding finding) {
            boolean other = places.size() == 1 || places.stream().skip(1).anyMatch(place -> place.isTouchedBy(finding));
            return places.get(0).overlaps(finding.judgement().place()) && other;
        }
    }

    @Override
    public String section() {
        return "own-seeds";
    }

    @Override
    public Result score(Sources sources) throws IOException {
        Path folder = sources.corpus();
        List<TextFile> files = CorpusFolder.read(folder);
        Map<String, String> texts = files.stream().collect(Collectors.toMap(TextFile::key, Findings::text));
        JsonNode expected =
                new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
        List<Expected> wanted = rows(expected.path("mustFind"), texts);
        List<Expected> silent = rows(expected.path("mustStaySilent"), texts);
        List<Finding> findings = sources.feeder().checkTogether(files);
        List<Score> scores = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        found(wanted, findings, scores, rows);
        silent(wanted, silent, findings, scores, rows);
        List<String> unlisted = findings.stream()
                .filter(finding -> wanted.stream().noneMatch(row -> row.isFoundBy(finding)))
                .map(finding -> "unlisted " + Findings.line(finding))
                .toList();
        scores.add(Score.share("findings that no row lists", unlisted.size(), findings.size()));
        rows.addAll(unlisted);
        return new Result(scores, rows);
    }

    private static List<Expected> rows(JsonNode array, Map<String, String> texts) {
        return JsonLines.elements(array).map(row -> Expected.of(row, texts)).toList();
    }

    private static void found(List<Expected> wanted, List<Finding> findings, List<Score> scores, List<String> rows) {
        Tally tally = new Tally();
        for (Expected row : wanted) {
            boolean hit = findings.stream().anyMatch(row::isHitBy);
            tally.add("must find: all, with correction", hit);
            tally.add("must find: " + row.rule(), hit);
            if (!hit) {
                boolean found = findings.stream().anyMatch(row::isFoundBy);
                rows.add("missed " + row.id() + " " + row.rule() + (found ? " (found, not corrected)" : ""));
            }
        }
        scores.addAll(tally.scores());
    }

    private static void silent(
            List<Expected> wanted,
            List<Expected> silent,
            List<Finding> findings,
            List<Score> scores,
            List<String> rows) {
        long broken = 0;
        for (Expected row : silent) {
            List<Finding> breaking = findings.stream()
                    .filter(row::isBrokenBy)
                    .filter(finding -> wanted.stream().noneMatch(other -> other.isFoundBy(finding)))
                    .toList();
            breaking.forEach(finding -> rows.add("not silent " + row.id() + ": " + Findings.line(finding)));
            broken += breaking.isEmpty() ? 0 : 1;
        }
        scores.add(Score.share("must stay silent: flagged", broken, silent.size()));
    }
}
