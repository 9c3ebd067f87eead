package org.crossfact.core.extract.date;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;

/** Puts dates that were found late among the finds; a sound figure whose words they need is none. */
public final class DateAdditions {

    private DateAdditions() {}

    /** Whether the find keeps its words: a number of years is a figure until "ago" makes it a date. */
    public static boolean keepsItsWords(Find<?> find) {
        return find.flaw().isPresent() || find.as(Kinds.FIGURE).isEmpty();
    }

    /** All finds in reading order, without the figures that became a part of a date. */
    public static List<Find<?>> merged(List<? extends Find<?>> kept, List<? extends Find<?>> added) {
        BitSet dated = new BitSet();
        added.forEach(find -> dated.set(find.from(), find.to()));
        return merged(kept, added, dated);
    }

    /**
     * All finds in reading order, without the figures that became a part of a date.
     *
     * @param dated the tokens that dates need now
     */
    public static List<Find<?>> merged(List<? extends Find<?>> kept, List<? extends Find<?>> added, BitSet dated) {
        Stream<Find<?>> rest =
                kept.stream().<Find<?>>map(find -> find).filter(find -> keepsItsWords(find) || !overlaps(dated, find));
        return Stream.concat(rest, added.stream())
                .sorted(Comparator.comparingInt(Find::from))
                .toList();
    }

    private static boolean overlaps(BitSet words, Find<?> find) {
        int next = words.nextSetBit(find.from());
        return next >= 0 && next < find.to();
    }

    /** Drops the last of {@code finds}, in reading order, that begin at token {@code from} or behind it. */
    public static void dropFrom(List<Find<?>> finds, int from) {
        while (!finds.isEmpty() && finds.get(finds.size() - 1).from() >= from) {
            finds.remove(finds.size() - 1);
        }
    }
}
