package org.crossfact.bench.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Span;

/**
 * A page of our own composing whose lines say what they are. Its file begins with {@code published DATE} and {@code
 * source NAME}, either of them empty where the page does not tell; then every line begins with its label and a space:
 * {@code h} the headline, {@code a} the article, {@code +} the same paragraph on a new line, {@code -} boilerplate.
 *
 * @param name the name of its file
 * @param published ISO 8601; empty when the page does not tell
 * @param source empty when the page does not tell
 * @param lines its lines in order
 */
record LabelledPage(String name, String published, String source, List<Line> lines) {

    private static final char HEADLINE = 'h';
    private static final char BOILERPLATE = '-';
    private static final char GOES_ON = '+';

    /** A line and what it is. */
    record Line(char label, String text) {

        boolean isBoilerplate() {
            return label == BOILERPLATE;
        }
    }

    /** All pages that the index lists. */
    static List<LabelledPage> all() throws IOException {
        List<LabelledPage> pages = new ArrayList<>();
        for (String name : read("index")) {
            List<String> lines = read(name + ".page");
            pages.add(new LabelledPage(
                    name,
                    lines.get(0).substring("published".length()).strip(),
                    lines.get(1).substring("source".length()).strip(),
                    lines.subList(2, lines.size()).stream()
                            .map(line -> new Line(line.charAt(0), line.substring(2)))
                            .toList()));
        }
        return pages;
    }

    private static List<String> read(String file) throws IOException {
        try (InputStream stream = LabelledPage.class.getResourceAsStream("pages/" + file)) {
            if (stream == null) {
                throw new IOException("no page " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** The page as plain text. */
    String text(String lineEnd) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(lines.get(i).text()).append(end(i, lineEnd));
        }
        return text.toString();
    }

    /** Where line {@code i} stands in that text. */
    Span span(int i, String lineEnd) {
        int start = 0;
        for (int before = 0; before < i; before++) {
            start += lines.get(before).text().length() + end(before, lineEnd).length();
        }
        return new Span(start, start + lines.get(i).text().length());
    }

    private String end(int i, String lineEnd) {
        boolean goesOn = i + 1 < lines.size() && lines.get(i + 1).label() == GOES_ON;
        return goesOn ? "\n" : lineEnd;
    }

    Optional<String> headline() {
        return lines.stream()
                .filter(line -> line.label() == HEADLINE)
                .map(Line::text)
                .findFirst();
    }
}
