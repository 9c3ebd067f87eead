package org.crossfact.rules.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Example.Expectation;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads the examples of a rule: under {@code must-flag}, {@code must-not-flag} and {@code known-miss} a list whose
 * items are a text, or a list of articles with {@code text} and, where they matter, {@code source} and {@code date}.
 */
public final class ExampleFile {

    private static final Map<String, Expectation> KEYS = Map.of(
            "must-flag", Expectation.MUST_FLAG,
            "must-not-flag", Expectation.MUST_NOT_FLAG,
            "known-miss", Expectation.KNOWN_MISS);

    private ExampleFile() {}

    /** The examples in the file {@code <simple class name>.yaml} of the class's package; none when there is no file. */
    public static List<Example> beside(Class<?> rule) {
        String name = rule.getSimpleName() + ".yaml";
        try (InputStream file = rule.getResourceAsStream(name)) {
            return file == null
                    ? List.of()
                    : parse(name, new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Example> parse(String name, @Nullable Object document) {
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<?, ?> entry : map(name, document).entrySet()) {
            Expectation expectation = KEYS.get(String.valueOf(entry.getKey()));
            if (expectation == null) {
                throw new IllegalArgumentException(
                        name + ": unknown key '" + entry.getKey() + "'; known: must-flag, must-not-flag, known-miss");
            }
            for (Object item : list(name, entry.getValue())) {
                examples.add(new Example(expectation, articles(name, item)));
            }
        }
        return examples;
    }

    private static List<Example.Text> articles(String name, @Nullable Object item) {
        if (item instanceof String text) {
            return List.of(new Example.Text("", "", text));
        }
        List<Example.Text> articles = new ArrayList<>();
        for (Object article : list(name, item)) {
            Map<?, ?> fields = map(name, article);
            articles.add(new Example.Text(field(fields, "source"), field(fields, "date"), field(fields, "text")));
        }
        return articles;
    }

    private static String field(Map<?, ?> fields, String key) {
        Object value = fields.get(key);
        if (value instanceof Date) {
            throw new IllegalArgumentException("put the date of an example in quotation marks: " + key);
        }
        return value == null ? "" : value.toString();
    }

    private static Map<?, ?> map(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(name + ": expected keys with values, found " + value);
    }

    private static List<?> list(String name, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(name + ": expected a list, found " + value);
    }
}
