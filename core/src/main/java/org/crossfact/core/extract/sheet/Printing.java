package org.crossfact.core.extract.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.crossfact.core.claim.Prints;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;

/**
 * Makes the prints of an article from the words of its body. Numbers are all alike to it: a copy with one figure changed
 * is a copy.
 */
final class Printing {

    /** Four words in a row are seldom the same by chance, and survive an edit nearby. */
    private static final int WORDS = 4;
    /** A sketch of so many hashes tells a containment of one half to within some 0.1. */
    private static final int KEPT = 64;
    /** Shorter texts say the same things in the same words without copying. */
    private static final int FEWEST_RUNS = 24;

    private static final long NUMBER = 0x9E3779B97F4A7C15L;

    private Printing() {}

    /** The prints of the article on {@code page}. */
    static Prints of(Page page) {
        long[] words = bodyOf(page);
        int runs = words.length - WORDS + 1;
        return runs < FEWEST_RUNS ? Prints.NONE : new Prints(runs, smallest(words, runs));
    }

    private static List<Long> smallest(long[] words, int runs) {
        TreeSet<Long> kept = new TreeSet<>();
        long largest = Long.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            long hash = hash(words, run);
            if (hash < largest || kept.size() < KEPT) {
                kept.add(hash);
                if (kept.size() > KEPT) {
                    kept.pollLast();
                }
                largest = kept.last();
            }
        }
        return List.copyOf(kept);
    }

    private static long[] bodyOf(Page page) {
        long[] words = new long[page.tokens().size()];
        int count = 0;
        int block = 0;
        List<Block> blocks = page.blocks();
        for (Token token : page.tokens()) {
            while (block < blocks.size() && blocks.get(block).span().end() <= token.start()) {
                block++;
            }
            boolean body = block < blocks.size()
                    && blocks.get(block).zone() == Zone.BODY
                    && blocks.get(block).span().start() <= token.start();
            if (body && (token.isWord() || token.isNumber())) {
                words[count++] = token.isNumber() ? NUMBER : mixed(token.lower().hashCode());
            }
        }
        return Arrays.copyOf(words, count);
    }

    private static long hash(long[] words, int from) {
        long hash = 0;
        for (int i = from; i < from + WORDS; i++) {
            hash = mixed(hash * 31 + words[i]);
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (G. Steele, D. Lea, C. Flood, 2014): spreads every bit over the whole word. */
    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
