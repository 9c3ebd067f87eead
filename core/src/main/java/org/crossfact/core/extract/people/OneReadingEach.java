package org.crossfact.core.extract.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.Holding;

/**
 * Lets one name have one reading: a name with an office is no bare mention too, and the longer name wins; but one person
 * may have several offices.
 */
final class OneReadingEach implements Refiner {

    private static final Comparator<Find<?>> STRONGEST_FIRST = Comparator.<Find<?>>comparingInt(
                    find -> find.kind() == (Object) Kinds.HOLDING ? 0 : 1)
            .thenComparing(Find::length, Comparator.reverseOrder())
            .thenComparing(Find::from);

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> ordered = new ArrayList<>(finds);
        ordered.sort(STRONGEST_FIRST);
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

    private static boolean isFree(Find<?>[] owners, Find<?> find) {
        for (int i = find.from(); i < find.to(); i++) {
            if (owners[i] != null && !isOtherOffice(owners[i], find)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOtherOffice(Find<?> one, Find<?> other) {
        return one.from() == other.from()
                && one.to() == other.to()
                && PersonFinds.holding(one)
                        .map(Holding::role)
                        .filter(role -> PersonFinds.holding(other)
                                .map(Holding::role)
                                .filter(second -> !second.equals(role))
                                .isPresent())
                        .isPresent();
    }
}
