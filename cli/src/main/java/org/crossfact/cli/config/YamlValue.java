package org.crossfact.cli.config;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.lexicon.DidYouMean;
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

/** A value of a YAML file that knows where it stands, so that every complaint can say so. */
public record YamlValue(String file, Node node) {

    /** A key with its value. */
    public record Field(String key, YamlValue value) {}

    /** One word that stands in no file. */
    static YamlValue ofText(String name, String text) {
        return new YamlValue(name, new ScalarNode(Tag.STR, text, null, null, DumperOptions.ScalarStyle.PLAIN));
    }

    /** The document; empty when the file holds nothing but comments. */
    public static Optional<YamlValue> parse(String file, String yaml) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
            return Optional.ofNullable(root).map(node -> new YamlValue(file, node));
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark();
            String place = mark == null ? file : file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
            throw new UserError(place + ": no YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            throw new UserError(file + ": no YAML: " + broken.getMessage());
        }
    }

    /** The fields, each with one of the {@code known} keys. */
    public List<Field> fields(List<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw error("expected keys with values, found " + kind());
        }
        List<Field> fields = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlValue key = new YamlValue(file, tuple.getKeyNode());
            String name = key.text();
            if (!known.contains(name)) {
                throw key.error("unknown key '" + name + "'" + DidYouMean.hint(name, known) + "; known: "
                        + String.join(", ", known));
            }
            if (fields.stream().anyMatch(field -> field.key().equals(name))) {
                throw key.error("'" + name + "' stands here twice");
            }
            fields.add(new Field(name, new YamlValue(file, tuple.getValueNode())));
        }
        return fields;
    }

    public List<YamlValue> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw error("expected a list ('- …'), found " + kind());
        }
        return sequence.getValue().stream()
                .map(item -> new YamlValue(file, item))
                .toList();
    }

    /** One value, or those of a list. */
    public List<String> texts() {
        return node instanceof SequenceNode
                ? items().stream().map(YamlValue::text).toList()
                : List.of(text());
    }

    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw error("expected one value, found " + kind());
        }
        return scalar.getValue();
    }

    public int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException noNumber) {
            throw error("expected a whole number, found '" + text() + "'");
        }
    }

    public String oneOf(List<String> words) {
        String word = text();
        if (!words.contains(word)) {
            throw error(
                    "expected " + String.join(", ", words) + ", found '" + word + "'" + DidYouMean.hint(word, words));
        }
        return word;
    }

    /** A whole number that counts something. */
    public int count() {
        int number = number();
        if (number < 0) {
            throw error("expected 0 or more, found " + number);
        }
        return number;
    }

    /** What is wrong with this value, with its place. */
    public UserError error(String sentence) {
        return new UserError(place() + ": " + sentence);
    }

    /** {@code file:line:column}; of a value that stands in no file, its name alone. */
    public String place() {
        Mark mark = node.getStartMark();
        return mark == null ? file : file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    /** The value on one line, without its comments. */
    public String written() {
        if (node instanceof SequenceNode) {
            return items().stream().map(YamlValue::written).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .map(tuple -> new YamlValue(file, tuple.getKeyNode()).written() + ": "
                            + new YamlValue(file, tuple.getValueNode()).written())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return text();
    }

    private String kind() {
        return node instanceof MappingNode
                ? "keys with values"
                : node instanceof SequenceNode ? "a list" : "'" + ((ScalarNode) node).getValue() + "'";
    }
}
