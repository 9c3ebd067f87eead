package org.crossfact.core.extract.damage.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * The month in which a range ends whose beginning is damaged: "65438+1end of October-165438+1beginning of October" ends
 * in November, so it begins in October rather than in January.
 *
 * @param month 1 to 12
 */
record RangeEnd(int month) {

    /** The end of the range that the find at {@code index} begins, when a dash or "to" stands between. */
    static Optional<RangeEnd> behind(Scan scan, List<Find<?>> finds, int index) {
        int dash = finds.get(index).to();
        boolean joined = index + 1 < finds.size()
                && finds.get(index + 1).from() == dash + 1
                && DateWords.joinsRange(scan.token(dash))
                && finds.get(index + 1).readings().size() == 1;
        return joined
                ? finds.get(index + 1)
                        .as(Kinds.DATE)
                        .flatMap(end -> end.readings().get(0).value().single())
                        .filter(PartialDate::hasMonth)
                        .map(end -> new RangeEnd(end.month()))
                : Optional.empty();
    }

    /** The readings, those first whose month lies the fewest months before the end. */
    List<Reading<When>> soonestBefore(List<Reading<When>> readings) {
        List<Reading<When>> ordered = new ArrayList<>(readings);
        ordered.sort(Comparator.comparingInt(this::monthsBefore));
        boolean decided = monthsBefore(ordered.get(0)) < monthsBefore(ordered.get(ordered.size() - 1));
        if (decided) {
            ordered.set(0, ordered.get(0).because("the range that it begins is shortest so"));
        }
        return ordered;
    }

    private int monthsBefore(Reading<When> reading) {
        return reading.value()
                .single()
                .filter(PartialDate::hasMonth)
                .map(date -> Math.floorMod(month - date.month(), PartialDate.LAST_MONTH))
                .orElse(PartialDate.LAST_MONTH);
    }
}
