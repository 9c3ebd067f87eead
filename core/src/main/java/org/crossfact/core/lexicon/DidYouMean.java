package org.crossfact.core.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which known word a misspelt one was meant to be. */
public final class DidYouMean {

    private static final int FARTHEST = 3;

    private DidYouMean() {}

    /** The guess as the end of a complaint, {@code " (did you mean 'x'?)"}; empty when no word is near. */
    public static String hint(String word, Collection<String> known) {
        return nearest(word, known)
                .filter(nearest -> distance(word, nearest) <= FARTHEST)
                .map(nearest -> " (did you mean '" + nearest + "'?)")
                .orElse("");
    }

    /** The word with the fewest letters to change, however many; the first of several. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream().min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    private static int distance(String word, String candidate) {
        return LevenshteinDistance.getDefaultInstance().apply(word, candidate);
    }
}
