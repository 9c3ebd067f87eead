package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.bench.score.Score;
import org.crossfact.core.finding.Finding;

/** Texts that look damaged and are not: every finding on dates and figures is a false alarm; others may be right. */
public final class LookAlikesTable implements Table {

    private static final Set<String> FAMILIES = Set.of("dates", "figures");

    @Override
    public String section() {
        return "garbled-negatives";
    }

    @Override
    public Result score(Sources sources) throws IOException {
        List<JsonNode> rows = sources.rows("garbled/negatives.jsonl");
        List<TextFile> files = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            files.add(TextFile.of(
                    Sources.folder(i) + "/a.txt", rows.get(i).path("text").asText()));
        }
        List<Finding> findings = sources.feeder().checkRows(files).values().stream()
                .flatMap(List::stream)
                .toList();
        int alarms = (int) findings.stream()
                .filter(finding -> FAMILIES.contains(finding.rule().family()))
                .count();
        List<Score> scores = List.of(
                Score.share("false alarms", alarms, rows.size()),
                Score.share("findings of other families", findings.size() - alarms, rows.size()));
        return new Result(scores, findings.stream().map(Findings::line).toList());
    }
}
