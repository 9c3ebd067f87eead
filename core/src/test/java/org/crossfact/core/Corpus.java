package org.crossfact.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A corpus in a resource file: sections that begin with {@code == name}, comments that begin with {@code #}, and rows.
 * In a row {@code [[ ]]} marks the words that are expected to be found.
 */
public final class Corpus {

    /** A line of a section. */
    public record Row(String section, int line, String text) {}

    /** A text whose marks have been taken out; without marks the whole text counts as marked. */
    public record Marked(String text, int start, int end) {

        public static Marked of(String row) {
            int open = row.indexOf("[[");
            if (open < 0) {
                return new Marked(row, 0, row.length());
            }
            int close = row.indexOf("]]", open);
            String words = row.substring(open + 2, close);
            String text = row.substring(0, open) + words + row.substring(close + 2);
            return new Marked(text, open, open + words.length());
        }

        public String words() {
            return text.substring(start, end);
        }
    }

    private Corpus() {}

    public static List<Row> rows(Class<?> user, String name) {
        List<Row> rows = new ArrayList<>();
        String section = "";
        int number = 0;
        for (String line : read(user, name).split("\n")) {
            number++;
            if (line.startsWith("== ")) {
                section = line.substring(3).strip();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(section, number, line.strip()));
            }
        }
        return rows;
    }

    public static List<Row> section(Class<?> user, String name, String section) {
        List<Row> rows = rows(user, name).stream()
                .filter(row -> row.section().equals(section))
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalStateException(name + " has no section " + section);
        }
        return rows;
    }

    private static String read(Class<?> user, String name) {
        try (InputStream file = Objects.requireNonNull(user.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
