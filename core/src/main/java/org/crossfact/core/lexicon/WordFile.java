package org.crossfact.core.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A resource file of words: an entry a line, {@code #} begins a comment. */
final class WordFile {

    private WordFile() {}

    /**
     * The entries of {@code name} in the package of {@code user}, without comments and empty lines.
     *
     * @throws IllegalStateException when the jar lacks the file
     */
    static List<String> entries(Class<?> user, String name) {
        try (InputStream file = user.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no word list " + name + " beside " + user.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(WordFile::withoutComment)
                    .filter(entry -> !entry.isEmpty())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
