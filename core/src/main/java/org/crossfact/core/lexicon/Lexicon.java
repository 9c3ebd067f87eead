package org.crossfact.core.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A word list from a resource file beside its user: one entry a line, the value, a colon, then the words that carry it,
 * separated by commas. {@code #} begins a comment. Words are in lower case; a line without a colon lists words whose
 * value is the word itself.
 */
public final class Lexicon {

    private final Map<String, String> valueOfWord;

    private Lexicon(Map<String, String> valueOfWord) {
        this.valueOfWord = valueOfWord;
    }

    /**
     * Reads {@code name} from the package of {@code user}.
     *
     * @throws IllegalStateException when the jar lacks the file or a word stands in it twice
     */
    public static Lexicon load(Class<?> user, String name) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String entry : WordFile.entries(user, name)) {
            int colon = entry.indexOf(':');
            String value = colon < 0 ? "" : entry.substring(0, colon).strip();
            for (String word : entry.substring(colon + 1).split(",")) {
                String key = word.strip();
                if (words.put(key, value.isEmpty() ? key : value) != null) {
                    throw new IllegalStateException(name + " lists '" + key + "' twice");
                }
            }
        }
        return new Lexicon(words);
    }

    /** The value of a lower-case word. */
    public Optional<String> value(String word) {
        return Optional.ofNullable(valueOfWord.get(word));
    }

    public boolean contains(String word) {
        return valueOfWord.containsKey(word);
    }

    /** All words, in file order. */
    public Set<String> words() {
        return Collections.unmodifiableSet(valueOfWord.keySet());
    }

    /** The most words that an entry of several words has. */
    public int longestEntry() {
        return words().stream().mapToInt(entry -> entry.split(" ").length).max().orElse(0);
    }
}
