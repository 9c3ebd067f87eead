package org.crossfact.core.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/** Lets one find keep words that several claim: the stronger one, unless both may stand there. */
public final class Overlaps implements Refiner {

    private static final Comparator<Find<?>> LONGEST_FIRST =
            Comparator.<Find<?>>comparingInt(Find::length).reversed().thenComparing(Find::from);

    private final Comparator<Find<?>> strongestFirst;
    private final BiPredicate<Find<?>, Find<?>> mayShare;

    /** Damage beats a sound reading of a part of it; nothing is shared. */
    public Overlaps() {
        this(find -> find.flaw().isPresent() ? 0 : 1, (kept, find) -> false);
    }

    /**
     * @param rank how strong a find is, the strongest lowest; of equal ones the longer wins, then the recogniser that
     *     stands first in the list
     * @param mayShare whether a find may stand on the words of one that is kept
     */
    public Overlaps(ToIntFunction<Find<?>> rank, BiPredicate<Find<?>, Find<?>> mayShare) {
        this.strongestFirst = Comparator.<Find<?>>comparingInt(rank).thenComparing(LONGEST_FIRST);
        this.mayShare = mayShare;
    }

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> ordered = new ArrayList<>(finds);
        ordered.sort(strongestFirst);
        Find<?>[] owners = new Find<?>[scan.size()];
        List<Find<?>> kept = new ArrayList<>();
        for (Find<?> find : ordered) {
            if (isFree(owners, find)) {
                Arrays.fill(owners, find.from(), find.to(), find);
                kept.add(find);
            }
        }
        kept.sort(Comparator.comparingInt(Find::from));
        return kept;
    }

    private boolean isFree(Find<?>[] owners, Find<?> find) {
        for (int i = find.from(); i < find.to(); i++) {
            if (owners[i] != null && !mayShare.test(owners[i], find)) {
                return false;
            }
        }
        return true;
    }
}
