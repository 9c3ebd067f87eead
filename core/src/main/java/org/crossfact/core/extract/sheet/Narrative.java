package org.crossfact.core.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * Tells when a statement holds as far as its own sentence says: the nearest date with a stated year. A damaged date
 * counts when it has one reading left, an impossible one never.
 */
final class Narrative {

    private static final int MOST_DATES = 8;

    private final Scan scan;
    private final List<Find<When>> dates;

    Narrative(Scan scan, List<Find<?>> finds) {
        this.scan = scan;
        List<Find<When>> found = new ArrayList<>();
        for (Find<?> find : finds) {
            find.as(Kinds.DATE).filter(Narrative::isDecided).ifPresent(found::add);
        }
        this.dates = found;
    }

    private static boolean isDecided(Find<When> date) {
        boolean impossible =
                date.flaw().filter(flaw -> flaw.type() == Flaw.Type.IMPOSSIBLE).isPresent();
        return date.readings().size() == 1 && !impossible;
    }

    /** The date in force where {@code find} stands. */
    Optional<PartialDate> at(Find<?> find) {
        int after = firstAtOrAfter(find.from());
        Optional<Find<When>> before = dated(find, after - 1, -1);
        Optional<Find<When>> behind = dated(find, after, 1);
        if (before.isEmpty() || behind.isEmpty()) {
            return before.or(() -> behind).flatMap(Narrative::year);
        }
        boolean nearer = distance(find, behind.get()) < distance(find, before.get());
        return year(nearer ? behind.get() : before.get());
    }

    /** The first date with a year in that direction, within the sentence and within a few dates. */
    private Optional<Find<When>> dated(Find<?> find, int first, int step) {
        int start = scan.sentenceStart(find.from());
        int end = scan.sentenceEnd(find.from());
        for (int i = first; i != first + step * MOST_DATES && i >= 0 && i < dates.size(); i += step) {
            Find<When> date = dates.get(i);
            if (date.from() < start || date.from() >= end) {
                break;
            }
            if (year(date).isPresent()) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
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
