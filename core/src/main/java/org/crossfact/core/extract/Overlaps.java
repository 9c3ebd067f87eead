package org.crossfact.core.extract;

import java.util.ArrayList;
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
        boolean[] taken = new boolean[scan.size()];
        List<Find<?>> kept = new ArrayList<>();
        for (Find<?> find : ordered) {
            if (isFree(taken, find)) {
                java.util.Arrays.fill(taken, find.from(), find.to(), true);
                kept.add(find);
            }
        }
        kept.sort(Comparator.comparingInt(Find::from));
        return kept;
    }

    private static boolean isFree(boolean[] taken, Find<?> find) {
        for (int i = find.from(); i < find.to(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
