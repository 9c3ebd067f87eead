package org.crossfact.core.value;

import java.util.List;

/**
 * A stated number of things with the list of them all.
 *
 * @param count how many the text says there are
 * @param noun what they are, in the singular
 * @param items the things as printed
 */
public record Enumeration(int count, String noun, List<String> items) {

    public Enumeration {
        items = List.copyOf(items);
    }
}
