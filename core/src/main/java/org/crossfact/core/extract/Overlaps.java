package org.crossfact.core.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Lets one find keep words that several claim. Damage beats a sound reading of a part of it, then the longer find wins,
 * then the recogniser that stands first in the list.
 */
public final class Overlaps implements Refiner {

    private static final Comparator<Find<?>> STRONGEST_FIRST = Comparator.<Find<?>, Boolean>comparing(
                    find -> find.flaw().isEmpty())
            .thenComparing(Find::length, Comparator.reverseOrder())
            .thenComparing(Find::from);

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> ordered = new ArrayList<>(finds);
        ordered.sort(STRONGEST_FIRST);
        BitSet taken = new BitSet();
        List<Find<?>> kept = new ArrayList<>();
        for (Find<?> find : ordered) {
            if (isFree(taken, find)) {
                taken.set(find.from(), find.to());
                kept.add(find);
            }
        }
        kept.sort(Comparator.comparingInt(Find::from));
        return kept;
    }

    private static boolean isFree(BitSet taken, Find<?> find) {
        int next = taken.nextSetBit(find.from());
        return next < 0 || next >= find.to();
    }
}
