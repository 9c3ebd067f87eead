package org.crossfact.core.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sketch of a text by which copies of it are known: of the hashes of all its runs of some words, the smallest.
 * Method: A. Broder, "On the resemblance and containment of documents" (1997), bottom-k variant.
 *
 * @param runs how many runs of words the text has
 * @param smallest the smallest of their hashes, ascending
 */
public record Prints(int runs, List<Long> smallest) {

    /** The prints of a text that is too short to be known again. */
    public static final Prints NONE = new Prints(0, List.of());

    public Prints {
        smallest = List.copyOf(smallest);
    }

    /** How much of the shorter text stands in the longer one too, as far as the sketches tell: 0 to 1. */
    public double containment(Prints other) {
        int shorter = Math.min(runs, other.runs);
        if (shorter == 0) {
            return 0;
        }
        double resemblance = resemblance(other);
        double common = resemblance * ((double) runs + other.runs) / (1 + resemblance);
        return Math.min(1, common / shorter);
    }

    /** Of the smallest hashes of both texts together, the share that both have. */
    private double resemblance(Prints other) {
        int most = Math.min(smallest.size(), other.smallest.size());
        Set<Long> mine = new HashSet<>(smallest);
        Set<Long> all = new HashSet<>(mine);
        all.addAll(other.smallest);
        Set<Long> theirs = new HashSet<>(other.smallest);
        long common = all.stream()
                .sorted()
                .limit(most)
                .filter(hash -> mine.contains(hash) && theirs.contains(hash))
                .count();
        return (double) common / most;
    }
}
