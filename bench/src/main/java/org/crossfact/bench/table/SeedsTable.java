package org.crossfact.bench.table;

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
import org.crossfact.bench.score.Score;
import org.crossfact.bench.score.Tally;
import org.crossfact.core.finding.Finding;

/** The five articles that the project started from: defects found, traps sprung, findings that no row lists. */
public final class SeedsTable implements Table {

    @Override
    public String section() {
        return "seeds";
    }

    @Override
    public Result score(Sources sources) throws IOException {
        Path folder = sources.shared().resolve("seeds");
        List<TextFile> files = CorpusFolder.read(folder);
        Map<String, String> texts = files.stream().collect(Collectors.toMap(TextFile::key, Findings::text));
        List<GoldDefect> defects = JsonLines.read(folder.resolve("gold.jsonl")).stream()
                .map(row -> GoldDefect.of(row, texts))
                .toList();
        List<Trap> traps = JsonLines.read(folder.resolve("gold-negatives.jsonl")).stream()
                .map(row -> Trap.of(row, texts))
                .toList();
        List<Finding> findings = sources.feeder().checkTogether(files);
        List<Score> scores = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        defects(defects, findings, scores, rows);
        traps(traps, defects, findings, scores, rows);
        unlisted(defects, findings, scores, rows);
        return new Result(scores, rows);
    }

    private static void defects(
            List<GoldDefect> defects, List<Finding> findings, List<Score> scores, List<String> rows) {
        Tally tiers = new Tally();
        Tally categories = new Tally();
        for (GoldDefect defect : defects) {
            List<Finding> found = findings.stream().filter(defect::isFoundBy).toList();
            boolean hit = findings.stream().anyMatch(defect::isHitBy);
            String tier = defect.tier() + (defect.needs().equals("world") ? " (world)" : "");
            tiers.add("tier " + tier + ": hit", hit);
            tiers.add("tier " + tier + ": place found", !found.isEmpty());
            categories.add(tier + "/" + defect.category(), hit);
            if (!hit) {
                String offers = found.isEmpty()
                        ? "not found"
                        : "offers "
                                + found.stream()
                                        .flatMap(finding -> Offer.all(finding).stream())
                                        .distinct()
                                        .toList();
                rows.add("missed " + defect.id() + " " + tier + "/" + defect.category() + " wanted \""
                        + defect.correction() + "\" " + offers);
            }
        }
        scores.addAll(tiers.scores());
        scores.addAll(categories.scores());
    }

    /** A finding that hits a listed defect is right about its place; it is shown, but springs no trap. */
    private static void traps(
            List<Trap> traps, List<GoldDefect> defects, List<Finding> findings, List<Score> scores, List<String> rows) {
        long sprung = 0;
        for (Trap trap : traps) {
            boolean flagged = false;
            for (Finding finding : findings) {
                if (trap.isSprungBy(finding)) {
                    boolean right = defects.stream().anyMatch(defect -> defect.isHitBy(finding));
                    flagged |= !right;
                    rows.add((right ? "trap touched by a right finding " : "TRAP ") + trap.id() + " " + trap.trap()
                            + " (" + trap.naiveFlag() + "): " + Findings.line(finding));
                }
            }
            sprung += flagged ? 1 : 0;
        }
        scores.add(Score.share("traps flagged", sprung, traps.size()));
    }

    private static void unlisted(
            List<GoldDefect> defects, List<Finding> findings, List<Score> scores, List<String> rows) {
        Tally tally = new Tally();
        for (Finding finding : findings) {
            boolean listed = defects.stream().anyMatch(defect -> defect.isHitBy(finding));
            tally.add("findings of " + finding.rule().family() + " that hit no row", !listed);
            if (!listed) {
                String place = defects.stream()
                        .filter(defect -> defect.isFoundBy(finding))
                        .map(GoldDefect::id)
                        .findFirst()
                        .map(id -> "(place of " + id + ") ")
                        .orElse("");
                rows.add("unlisted " + place + Findings.line(finding));
            }
        }
        scores.addAll(tally.scores());
    }
}
