package org.crossfact.bench.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.bench.feed.JsonLines;
import org.crossfact.bench.feed.Sources;
import org.crossfact.bench.score.Tally;
import org.crossfact.core.orthography.mojibake.Mojibake;

/** Texts in a wrong character set, and clean ones that look so: what is left after the repair. */
public final class MojibakeTable implements Table {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FILES =
            List.of("in-the-wild", "language-names", "synthetic", "negative", "known-failures");

    @Override
    public String section() {
        return "mojibake";
    }

    @Override
    public Result score(Sources sources) throws IOException {
        Path folder = sources.shared().resolve("data").resolve("ftfy");
        Tally tally = new Tally();
        List<String> missed = new ArrayList<>();
        for (String file : FILES) {
            for (JsonNode row : JSON.readTree(folder.resolve(file + ".json").toFile())) {
                judge(file, row, tally, missed);
            }
        }
        return new Result(tally.scores(), missed);
    }

    private static void judge(String file, JsonNode row, Tally tally, List<String> missed) {
        String original = row.path("original").asText();
        String fixed = JsonLines.text(row, row.has("fixed-encoding") ? "fixed-encoding" : "fixed");
        String repaired = Mojibake.repair(original);
        boolean right = repaired.equals(fixed);
        boolean known = row.path("expect").asText().equals("fail");
        String kind = known ? "known failures" : original.equals(fixed) ? "negatives" : "damaged";
        tally.add(kind + (kind.equals("negatives") ? " left alone" : " repaired"), right);
        tally.add(file + " right", right);
        if (!right) {
            missed.add(kind + " \"" + original + "\" wanted \"" + fixed + "\" got \"" + repaired + "\"");
        }
    }
}
