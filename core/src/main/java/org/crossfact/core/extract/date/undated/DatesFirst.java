package org.crossfact.core.extract.date.undated;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Drops a length of time whose words belong to a date, or are damaged: "two years" of "two years ago". */
public final class DatesFirst implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        BitSet taken = new BitSet();
        finds.stream()
                .filter(find -> find.flaw().isPresent() || isDate(find))
                .forEach(find -> taken.set(find.from(), find.to()));
        return finds.stream()
                .filter(find -> isFree(taken, find))
                .sorted(Comparator.comparingInt(Find::from))
                .toList();
    }

    private static boolean isFree(BitSet taken, Find<?> find) {
        boolean undated = find.flaw().isEmpty() && find.kind() == (Object) Kinds.DATE && !isDate(find);
        int next = undated ? taken.nextSetBit(find.from()) : -1;
        return next < 0 || next >= find.to();
    }

    private static boolean isDate(Find<?> find) {
        return find.as(Kinds.DATE)
                .filter(date ->
                        date.readings().stream().map(reading -> reading.value()).anyMatch(DatesFirst::isDate))
                .isPresent();
    }

    private static boolean isDate(When when) {
        return when.date() instanceof PartialDate || when.date() instanceof DateInterval;
    }
}
