package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.bench.score.Score;

/** Texts that look damaged and are not: every finding is a false alarm. */
public final class LookAlikesTable implements Table {

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
        List<String> alarms = sources.feeder().checkRows(files).values().stream()
                .flatMap(List::stream)
                .map(Findings::line)
                .toList();
        return new Result(List.of(Score.share("false alarms", alarms.size(), rows.size())), alarms);
    }
}
