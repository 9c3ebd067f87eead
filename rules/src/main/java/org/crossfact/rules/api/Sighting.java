package org.crossfact.rules.api;

/**
 * What a {@link FactReader} read.
 *
 * @param from the number of its first token
 * @param to one past the number of its last token
 * @param value what the words say
 */
public record Sighting<V>(int from, int to, V value) {

    public Sighting {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no words from token " + from + " to " + to);
        }
    }
}
