package org.crossfact.core.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * Tells when a statement holds as far as its own sentence says: the nearest date with a stated year. A damaged date
 * counts when it has one reading left.
 */
final class Narrative {

    private final Scan scan;
    private final List<Find<When>> dates;

    Narrative(Scan scan, List<Find<?>> finds) {
        this.scan = scan;
        List<Find<When>> found = new ArrayList<>();
        for (Find<?> find : finds) {
            find.as(Kinds.DATE).filter(date -> date.readings().size() == 1).ifPresent(found::add);
        }
        this.dates = found;
    }

    /** The date in force where {@code find} stands. */
    Optional<PartialDate> at(Find<?> find) {
        int start = scan.sentenceStart(find.from());
        int end = scan.sentenceEnd(find.from());
        Find<When> nearest = null;
        for (int i = firstAtOrAfter(start); i < dates.size() && dates.get(i).from() < end; i++) {
            Find<When> date = dates.get(i);
            if (year(date).isPresent() && (nearest == null || distance(find, date) < distance(find, nearest))) {
                nearest = date;
            }
        }
        return nearest == null ? Optional.empty() : year(nearest);
    }

    private int firstAtOrAfter(int token) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int distance(Find<?> left, Find<?> right) {
        return Math.max(left.from() - right.to(), right.from() - left.to());
    }

    /** The date with its year; relative dates ("25 years ago") state none and tell of another time. */
    private static Optional<PartialDate> year(Find<When> find) {
        When when = find.readings().get(0).value();
        boolean told = !when.stated().isEmpty();
        Optional<PartialDate> date =
                when.date() instanceof DateInterval interval ? Optional.of(interval.from()) : when.single();
        return date.filter(value -> told && value.hasYear());
    }
}
