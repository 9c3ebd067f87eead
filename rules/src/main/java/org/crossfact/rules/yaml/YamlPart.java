package org.crossfact.rules.yaml;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfact.core.lexicon.DidYouMean;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value of a YAML file that knows where it stands.
 *
 * @param file the name of the file, for complaints
 * @param node the value
 */
public record YamlPart(String file, Node node) {

    /** A key with its value. */
    public record Field(String key, YamlPart value) {}

    /** One word that stands in no file. */
    public static YamlPart ofText(String name, String text) {
        return new YamlPart(name, new ScalarNode(Tag.STR, text, null, null, DumperOptions.ScalarStyle.PLAIN));
    }

    /**
     * Reads a document; empty when the file holds nothing but comments.
     *
     * @throws YamlFault when it is none
     */
    public static Optional<YamlPart> parse(String file, String yaml) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
            return Optional.ofNullable(root).map(node -> new YamlPart(file, node));
        } catch (MarkedYAMLException broken) {
            throw new YamlFault(place(file, broken.getProblemMark()) + ": no YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            throw new YamlFault(file + ": no YAML: " + broken.getMessage());
        }
    }

    /**
     * Reads a document that must say something.
     *
     * @throws YamlFault when it is none, or holds nothing
     */
    public static YamlPart parseWhole(String file, String yaml) {
        return parse(file, yaml).orElseThrow(() -> new YamlFault(file + ":1:1: the file is empty"));
    }

    /**
     * The fields in their order, each with one of the {@code known} keys and none twice.
     *
     * @throws YamlFault otherwise
     */
    public List<Field> fields(Collection<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("expected keys with values, found " + kind());
        }
        List<Field> fields = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlPart key = new YamlPart(file, tuple.getKeyNode());
            String name = key.text();
            if (!known.contains(name)) {
                throw key.fault("unknown key '" + name + "'" + DidYouMean.hint(name, known) + "; known: "
                        + String.join(", ", known));
            }
            if (fields.stream().anyMatch(field -> field.key().equals(name))) {
                throw key.fault("'" + name + "' stands here twice");
            }
            fields.add(new Field(name, new YamlPart(file, tuple.getValueNode())));
        }
        return fields;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public List<YamlPart> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault("expected a list ('- …'), found " + kind());
        }
        return sequence.getValue().stream()
                .map(item -> new YamlPart(file, item))
                .toList();
    }

    /** The one value, or those of a list. */
    public List<YamlPart> oneOrMore() {
        return isList() ? items() : List.of(this);
    }

    /** The texts of one value, or of those of a list. */
    public List<String> texts() {
        return oneOrMore().stream().map(YamlPart::text).toList();
    }

    /** The value as it is written, never empty. */
    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw fault("expected one value, found " + kind());
        }
        if (scalar.getValue().isBlank()) {
            throw fault("expected a value, found nothing");
        }
        return scalar.getValue();
    }

    public BigDecimal number() {
        try {
            return new BigDecimal(text());
        } catch (NumberFormatException noNumber) {
            throw fault("expected a number in digits without separators, such as 1250 or 0.5, found '" + text() + "'");
        }
    }

    public int wholeNumber() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException noNumber) {
            throw fault("expected a whole number, found '" + text() + "'");
        }
    }

    /** A whole number that counts something. */
    public int count() {
        int number = wholeNumber();
        if (number < 0) {
            throw fault("expected 0 or more, found " + number);
        }
        return number;
    }

    public String oneOf(Collection<String> words) {
        String word = text();
        if (!words.contains(word)) {
            throw fault(
                    "expected " + String.join(", ", words) + ", found '" + word + "'" + DidYouMean.hint(word, words));
        }
        return word;
    }

    /** What is wrong with this value, with its place. */
    public YamlFault fault(String sentence) {
        return new YamlFault(place() + ": " + sentence);
    }

    /** {@code file:line:column}; of a value that stands in no file, its name alone. */
    public String place() {
        return place(file, node.getStartMark());
    }

    private static String place(String file, @Nullable Mark mark) {
        return mark == null ? file : file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    /** The value on one line, without its comments. */
    public String written() {
        if (node instanceof SequenceNode) {
            return items().stream().map(YamlPart::written).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .map(tuple -> new YamlPart(file, tuple.getKeyNode()).written() + ": "
                            + new YamlPart(file, tuple.getValueNode()).written())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return ((ScalarNode) node).getValue();
    }

    private String kind() {
        return node instanceof MappingNode
                ? "keys with values"
                : node instanceof SequenceNode ? "a list" : "'" + ((ScalarNode) node).getValue() + "'";
    }
}
