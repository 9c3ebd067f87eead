package org.crossfact.rules.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Example.Expectation;
import org.crossfact.core.finding.MarkedText;
import org.crossfact.core.value.PartialDate;

/**
 * Reads the examples of a rule: under {@code must-flag}, {@code must-not-flag} and {@code known-miss} a list whose
 * items are a text, a text with its {@code repair}, or a list of articles with {@code text} and, where they matter,
 * {@code source} and {@code date}.
 */
public final class ExampleFile {

    /** The keys that hold examples. */
    public static final List<String> KEYS = List.of("must-flag", "must-not-flag", "known-miss");

    private static final Map<String, Expectation> EXPECTATIONS = Map.of(
            "must-flag", Expectation.MUST_FLAG,
            "must-not-flag", Expectation.MUST_NOT_FLAG,
            "known-miss", Expectation.KNOWN_MISS);

    private static final List<String> ARTICLE_KEYS = List.of("source", "date", "text", "repair");

    private ExampleFile() {}

    /** The examples in the file {@code <simple class name>.yaml} of the class's package; none when there is no file. */
    public static List<Example> beside(Class<?> rule) {
        String name = rule.getSimpleName() + ".yaml";
        try (InputStream file = rule.getResourceAsStream(name)) {
            return file == null ? List.of() : parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Example> parse(String name, String yaml) {
        List<Example> examples = new ArrayList<>();
        for (YamlPart.Field field : YamlPart.parseWhole(name, yaml).fields(KEYS)) {
            examples.addAll(examples(field));
        }
        return examples;
    }

    /**
     * The examples under one of the {@link #KEYS}.
     *
     * @throws YamlFault when they are not in the form that examples have
     */
    public static List<Example> examples(YamlPart.Field field) {
        Expectation expectation = EXPECTATIONS.get(field.key());
        if (expectation == null) {
            throw field.value().fault("'" + field.key() + "' holds no examples");
        }
        return field.value().items().stream()
                .map(item -> example(expectation, item))
                .toList();
    }

    private static Example example(Expectation expectation, YamlPart item) {
        StringBuilder repair = new StringBuilder();
        List<Example.Text> articles = item.oneOrMore().stream()
                .map(article -> article(article, repair))
                .toList();
        boolean marked = articles.stream()
                .anyMatch(article -> !marks(item, article.text()).isEmpty());
        if (expectation == Expectation.MUST_NOT_FLAG ? marked : !marked) {
            throw item.fault(
                    marked
                            ? "an example of what must not be flagged has no [[marks]]; take them out"
                            : "put [[ ]] around the words that must be flagged");
        }
        return new Example(expectation, articles, repair.toString());
    }

    private static List<Span> marks(YamlPart item, String text) {
        try {
            List<Span> marks = MarkedText.of(text).marks();
            if (marks.stream().anyMatch(mark -> mark.length() == 0)) {
                throw item.fault("no words stand between [[ and ]]");
            }
            return marks;
        } catch (IllegalArgumentException open) {
            throw item.fault("a [[ mark is not closed with ]]");
        }
    }

    private static Example.Text article(YamlPart item, StringBuilder repair) {
        if (item.isText()) {
            return new Example.Text("", "", item.text());
        }
        String source = "";
        String date = "";
        String text = "";
        for (YamlPart.Field field : item.fields(ARTICLE_KEYS)) {
            String value = field.value().text();
            switch (field.key()) {
                case "source" -> source = value;
                case "date" -> date = date(field.value());
                case "text" -> text = value;
                default -> repair.append(value);
            }
        }
        if (text.isEmpty()) {
            throw item.fault("an article of an example needs a 'text'");
        }
        return new Example.Text(source, date, text);
    }

    private static String date(YamlPart value) {
        if (PartialDate.parse(value.text()).isEmpty()) {
            throw value.fault("expected a date such as 2023-07-27, found '" + value.text() + "'");
        }
        return value.text();
    }
}
