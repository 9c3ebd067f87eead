package org.crossfact.core.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of the name comparers, read from the resources beside them; {@code #} begins a comment line. */
final class NameLines {

    private NameLines() {}

    /** The entries of {@code name} line by line. */
    static List<String> read(String name) {
        try (InputStream file = NameLines.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no word list " + name + " beside " + NameLines.class.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All words of a list that has several in a line. */
    static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : read(name)) {
            words.addAll(List.of(line.strip().split(", *")));
        }
        return words;
    }

    /** For each word the numbers of the lines that hold it; what stands before a colon counts as {@code withHead} tells. */
    static Map<String, int[]> linesOfWord(String name, boolean withHead) {
        Map<String, int[]> lines = new HashMap<>();
        int number = 0;
        for (String line : read(name)) {
            int colon = line.indexOf(':');
            String words = withHead ? line.replace(':', ',') : line.substring(colon + 1);
            for (String word : words.split(",")) {
                lines.merge(word.strip(), new int[] {number}, NameLines::append);
            }
            number++;
        }
        return lines;
    }

    private static int[] append(int[] numbers, int[] more) {
        int[] longer = java.util.Arrays.copyOf(numbers, numbers.length + 1);
        longer[numbers.length] = more[0];
        return longer;
    }

    /** Whether two ascending lists of line numbers have one in common. */
    static boolean meet(int[] left, int[] right) {
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            if (left[i] == right[j]) {
                return true;
            }
            if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
