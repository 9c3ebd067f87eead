package org.crossfact.core.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was found out about words, for most words of a text come again. It may be shared by threads, and
 * remembers no more than its limits, so that no corpus fills the memory.
 *
 * @param <V> what is found out
 */
public final class Memo<V> {

    /** More than the different words of some thousand articles. */
    private static final int MOST_REMEMBERED = 1 << 15;

    private static final int LONGEST_REMEMBERED = 24;

    private final Map<String, V> known = new ConcurrentHashMap<>();
    private final Function<String, V> finding;

    public Memo(Function<String, V> finding) {
        this.finding = finding;
    }

    /** What is known about {@code word}, or is found out now. */
    public V of(String word) {
        V remembered = known.get(word);
        return remembered != null ? remembered : found(word);
    }

    private V found(String word) {
        V value = finding.apply(word);
        if (word.length() <= LONGEST_REMEMBERED && known.size() < MOST_REMEMBERED) {
            known.put(word, value);
        }
        return value;
    }
}
