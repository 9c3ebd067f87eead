package org.crossfact.cli.baseline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.crossfact.cli.files.AtomicFile;

/** Writes a baseline: one entry a line, in order, so that changes of two people merge and a diff can be read. */
final class BaselineWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BaselineWriter() {}

    static void write(Path file, Baseline baseline) {
        AtomicFile.write(file, out -> write(baseline, out));
    }

    static void write(Baseline baseline, Appendable out) throws IOException {
        out.append("{\n");
        head(BaselineForm.VERSION_KEY, BaselineForm.SCHEMA_VERSION, out);
        head(BaselineForm.TOOL_KEY, BaselineForm.TOOL, out);
        head(BaselineForm.IDS_KEY, BaselineForm.IDS, out);
        head(BaselineForm.RULE_SET_KEY, BaselineForm.RULE_SET, out);
        lines(
                BaselineForm.ENTRIES_KEY,
                baseline.entries().stream().map(BaselineWriter::node).toList(),
                out);
        if (!baseline.names().isEmpty()) {
            out.append(",\n");
            lines(
                    BaselineForm.NAMES_KEY,
                    baseline.names().stream().map(BaselineWriter::node).toList(),
                    out);
        }
        out.append("\n}\n");
    }

    private static void lines(String key, List<ObjectNode> nodes, Appendable out) throws IOException {
        out.append("  \"").append(key).append("\": [");
        Iterator<ObjectNode> each = nodes.iterator();
        while (each.hasNext()) {
            out.append("\n    ").append(JSON.writeValueAsString(each.next()));
            out.append(each.hasNext() ? "," : "\n  ");
        }
        out.append("]");
    }

    private static ObjectNode node(NameDecision name) {
        return JSON.createObjectNode()
                .put("entity", name.entity())
                .put("form", name.form())
                .put("same", name.same());
    }

    private static void head(String key, String value, Appendable out) throws IOException {
        out.append("  \"").append(key).append("\": \"").append(value).append("\",\n");
    }

    private static ObjectNode node(BaselineEntry entry) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", entry.id());
        node.put("rule", entry.rule());
        node.put("article", entry.article());
        node.put("quote", entry.quote());
        node.put("state", entry.verdict().label());
        putUnlessEmpty(node, "reason", entry.reason());
        entry.expires().ifPresent(day -> node.put("expires", day.toString()));
        putUnlessEmpty(node, "text", entry.text());
        putUnlessEmpty(node, "before", entry.before());
        putUnlessEmpty(node, "after", entry.after());
        if (!entry.with().isEmpty()) {
            entry.with().forEach(node.putArray("with")::add);
        }
        return node;
    }

    private static void putUnlessEmpty(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }
}
