package org.crossfact.core.read.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Wraps the stories of {@code stories.txt} in the layouts beside it. In a layout <code>{{name}}</code> is a part of the
 * article, <code>{{~name}}</code> a line that may count either way (byline, date), <code>{{=name}}</code> a value of no
 * account, <code>{{+words}}</code> words of the article that the layout itself brings, and <code>{{p 2-4|markup}}</code>
 * paragraphs, each in the markup instead of {@code %}.
 */
final class Layouts {

    private static final Pattern SLOT = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern PARAGRAPHS = Pattern.compile("p (\\d+)-(\\d*)\\|(.*)", Pattern.DOTALL);

    private static final List<String> WRITTEN_BEFORE_THE_READER =
            List.of("semantic", "divsoup", "wordpress", "amp", "table1999", "paywalled", "liveblog");
    private static final List<String> WRITTEN_AFTER_IT = List.of(
            "hashed",
            "tailwind",
            "drupal",
            "blogspot",
            "inline",
            "mobile",
            "press",
            "soupcomments",
            "grid",
            "portal",
            "essay",
            "table2005",
            "factbox",
            "components",
            "notice",
            "reportage",
            "ticker",
            "gated",
            "letter",
            "kitchen",
            "nextnews",
            "govsite",
            "wirefeed",
            "columns");

    private Layouts() {}

    static List<String> names() {
        return Stream.concat(WRITTEN_BEFORE_THE_READER.stream(), WRITTEN_AFTER_IT.stream())
                .toList();
    }

    /** A story: its values by name, and its paragraphs. */
    record Story(String name, Map<String, String> values, List<String> paragraphs) {

        String value(String key) {
            return Objects.requireNonNull(values.get(key), key);
        }
    }

    /**
     * A page with what is expected of it.
     *
     * @param states what the page states of its article; "source=Longer_Reads" where it is not the story that tells the value
     */
    record Composed(String layout, Story story, String html, List<String> states) {

        String name() {
            return layout + "/" + story.name();
        }

        @Override
        public String toString() {
            return name();
        }

        /** For each character of the file: {@code A} in the article, {@code N} of no account, else a space. */
        char[] gold() {
            char[] gold = new char[html.length()];
            char now = ' ';
            for (int i = 0; i < gold.length; i++) {
                if (html.startsWith("<!--A-->", i)) {
                    now = 'A';
                } else if (html.startsWith("<!--N-->", i)) {
                    now = 'N';
                } else if (html.startsWith("<!--/-->", i)) {
                    now = ' ';
                }
                gold[i] = now;
            }
            return gold;
        }
    }

    static List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        for (String line : read("stories.txt").split("\n")) {
            if (line.startsWith("== ")) {
                stories.add(new Story(line.substring(3), new LinkedHashMap<>(), new ArrayList<>()));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                Story story = stories.get(stories.size() - 1);
                String key = line.substring(0, line.indexOf(':'));
                String value = line.substring(line.indexOf(':') + 1).strip();
                if (key.equals("p")) {
                    story.paragraphs().add(value);
                } else {
                    story.values().put(key, value);
                }
            }
        }
        return stories;
    }

    static List<Composed> compose(String layout) {
        String template = read("layouts/" + layout + ".html");
        String states = template.substring("<!-- states:".length(), template.indexOf("-->"));
        return stories().stream()
                .map(story -> new Composed(
                        layout,
                        story,
                        fill(template, story),
                        List.of(states.strip().split(" "))))
                .toList();
    }

    private static String fill(String template, Story story) {
        return SLOT.matcher(template).replaceAll(slot -> Matcher.quoteReplacement(slot(slot.group(1), story)));
    }

    private static String slot(String slot, Story story) {
        Matcher paragraphs = PARAGRAPHS.matcher(slot);
        if (paragraphs.matches()) {
            return paragraphs(paragraphs, story);
        }
        return switch (slot.charAt(0)) {
            case '=' -> story.value(slot.substring(1));
            case '~' -> "<!--N-->" + story.values().getOrDefault(slot.substring(1), slot.substring(1)) + "<!--/-->";
            case '+' -> "<!--A-->" + slot.substring(1) + "<!--/-->";
            default -> "<!--A-->" + story.value(slot) + "<!--/-->";
        };
    }

    private static String paragraphs(Matcher slot, Story story) {
        int from = Integer.parseInt(slot.group(1));
        int to = slot.group(2).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(slot.group(2));
        StringBuilder all = new StringBuilder();
        for (int i = from; i <= Math.min(to, story.paragraphs().size()); i++) {
            all.append(
                    slot.group(3).replace("%", "<!--A-->" + story.paragraphs().get(i - 1) + "<!--/-->"));
        }
        return all.toString();
    }

    private static String read(String name) {
        try (InputStream file = Layouts.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
