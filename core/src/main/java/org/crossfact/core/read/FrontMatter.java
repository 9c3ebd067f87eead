package org.crossfact.core.read;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.document.LineEnds;
import org.crossfact.core.document.Metadata;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * YAML between two lines of three dashes at the head of a text.
 *
 * @param stated what it states
 * @param end where the article itself begins
 */
public record FrontMatter(Stated stated, int end) {

    private static final FrontMatter NONE = new FrontMatter(new Stated(Metadata.NONE, List.of()), 0);
    private static final String FENCE = "---";
    private static final int LONGEST = 64 * 1024;

    public static FrontMatter of(String text) throws UnreadableException {
        int start = text.startsWith(FENCE) ? LineEnds.nextLine(text, 0) : 0;
        if (start == 0 || !text.substring(FENCE.length(), start).isBlank()) {
            return NONE;
        }
        int close = closingFence(text, start);
        return close < 0 ? NONE : new FrontMatter(parse(text.substring(start, close)), LineEnds.nextLine(text, close));
    }

    private static int closingFence(String text, int from) {
        int at = from;
        while (at < text.length() && at < LONGEST) {
            int end = LineEnds.nextLine(text, at);
            if (text.substring(at, end).strip().equals(FENCE)) {
                return at;
            }
            at = end;
        }
        return -1;
    }

    private static Stated parse(String yaml) throws UnreadableException {
        try {
            // nodes, not objects: what looks like a date would be converted with the calendar of the machine's locale
            Node document = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
            return document instanceof MappingNode fields ? stated(fields) : NONE.stated();
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

    private static Stated stated(MappingNode mapping) {
        Map<String, String> values = new HashMap<>();
        for (NodeTuple field : mapping.getValue()) {
            if (field.getKeyNode() instanceof ScalarNode name) {
                values.putIfAbsent(name.getValue(), value(field.getValueNode()));
            }
        }
        return Stated.in(
                "front matter",
                field -> Fields.USUAL.of(field).stream()
                        .map(name -> values.getOrDefault(name, ""))
                        .filter(value -> !value.isBlank())
                        .findFirst()
                        .orElse(""));
    }

    /** One value, or several of a list with commas between. */
    private static String value(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .flatMap(item -> item instanceof ScalarNode value ? Stream.of(value.getValue()) : Stream.empty())
                    .collect(Collectors.joining(", "));
        }
        return node instanceof ScalarNode value && !value.getTag().equals(Tag.NULL) ? value.getValue() : "";
    }
}
