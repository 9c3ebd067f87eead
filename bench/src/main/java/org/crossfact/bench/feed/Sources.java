package org.crossfact.bench.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the test data lies.
 *
 * @param shared the folder that holds {@code data} and {@code seeds}
 * @param corpus the project's own small corpus with its {@code expected.json}
 * @param feeder runs Crossfact
 */
public record Sources(Path shared, Path corpus, Feeder feeder) {

    /** The rows of a file below {@code data}. */
    public List<JsonNode> rows(String file) throws IOException {
        return JsonLines.read(shared.resolve("data").resolve(file));
    }

    /** The key of row {@code index}, which is a folder of its own. */
    public static String folder(int index) {
        return "row" + index;
    }
}
