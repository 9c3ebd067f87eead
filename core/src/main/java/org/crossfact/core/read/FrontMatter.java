package org.crossfact.core.read;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.StatedDate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * YAML between two lines of three dashes at the head of a text.
 *
 * @param metadata what it states
 * @param end where the article itself begins
 */
record FrontMatter(Metadata metadata, int end) {

    private static final String FENCE = "---";
    private static final int LONGEST = 64 * 1024;

    static FrontMatter of(String text) throws UnreadableException {
        int start = lineEnd(text, 0);
        if (!text.startsWith(FENCE) || !text.substring(FENCE.length(), start).isBlank()) {
            return new FrontMatter(Metadata.NONE, 0);
        }
        int close = closingFence(text, start);
        return close < 0
                ? new FrontMatter(Metadata.NONE, 0)
                : new FrontMatter(parse(text.substring(start, close)), lineEnd(text, close));
    }

    private static int closingFence(String text, int from) {
        int at = from;
        while (at < text.length() && at < LONGEST) {
            int end = lineEnd(text, at);
            if (text.substring(at, end).strip().equals(FENCE)) {
                return at;
            }
            at = end;
        }
        return -1;
    }

    /** One past the line end that follows {@code from}. */
    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        boolean crlf = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return Math.min(text.length(), crlf ? at + 2 : at + 1);
    }

    private static Metadata parse(String yaml) throws UnreadableException {
        try {
            // nodes, not objects: what looks like a date would be converted with the calendar of the machine's locale
            Node document = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
            return document instanceof MappingNode fields ? metadata(fields) : Metadata.NONE;
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 2;
            throw new UnreadableException(
                    "front-matter", "its front matter is no YAML (line " + line + ": " + broken.getProblem() + ")");
        } catch (YAMLException broken) {
            throw new UnreadableException("front-matter", "its front matter is no YAML (" + broken.getMessage() + ")");
        }
    }

    private static Metadata metadata(MappingNode fields) {
        String date = field(fields, "date");
        List<StatedDate> dates =
                date.isEmpty() ? List.of() : List.of(new StatedDate(date, false, "stated in the front matter"));
        return new Metadata(
                field(fields, "title"),
                field(fields, "author"),
                field(fields, "source"),
                dates,
                field(fields, "url"),
                field(fields, "language"),
                0);
    }

    private static String field(MappingNode fields, String key) {
        return fields.getValue().stream()
                .filter(field -> field.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .flatMap(field ->
                        field.getValueNode() instanceof ScalarNode value ? Stream.of(value.getValue()) : Stream.empty())
                .findFirst()
                .orElse("");
    }
}
