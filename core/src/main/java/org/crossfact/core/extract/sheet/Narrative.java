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

    private final Scan scan;
    private final List<Find<When>> dates;

    Narrative(Scan scan, List<Find<?>> finds) {
        this.scan = scan;
        List<Find<When>> found = new ArrayList<>();
        for (Find<?> find : finds) {
            find.as(Kinds.DATE)
                    .filter(date -> tellsYear(date) && !isBeginning(date))
                    .ifPresent(found::add);
        }
        this.dates = found;
    }

    /** "The highest level since 1987" was not measured in 1987. */
    private boolean isBeginning(Find<When> date) {
        return scan.token(date.from()).lower().equals("since")
                || scan.token(date.from() - 1).lower().equals("since");
    }

    private static boolean tellsYear(Find<When> date) {
        boolean impossible =
                date.flaw().filter(flaw -> flaw.type() == Flaw.Type.IMPOSSIBLE).isPresent();
        return date.readings().size() == 1 && !impossible && year(date).isPresent();
    }

    /** The date in force where {@code find} stands. */
    Optional<PartialDate> at(Find<?> find) {
        int after = firstAtOrAfter(find.from());
        Optional<Find<When>> before = inSentence(find, after - 1);
        Optional<Find<When>> behind = inSentence(find, after);
        if (before.isEmpty() || behind.isEmpty()) {
            return before.or(() -> behind).flatMap(Narrative::year);
        }
        boolean nearer = distance(find, behind.get()) < distance(find, before.get());
        return year(nearer ? behind.get() : before.get());
    }

    /** The date of that number when it stands in the sentence of {@code find}. */
    private Optional<Find<When>> inSentence(Find<?> find, int number) {
        if (number < 0 || number >= dates.size()) {
            return Optional.empty();
        }
        Find<When> date = dates.get(number);
        boolean inside = date.from() >= scan.sentenceStart(find.from()) && date.from() < scan.sentenceEnd(find.from());
        return inside && !ClauseOfDate.isOther(scan, date, find) ? Optional.of(date) : Optional.empty();
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
