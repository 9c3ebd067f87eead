package org.crossfact.bench.score;

import java.time.LocalDate;
import java.util.Optional;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.Duration;
import org.crossfact.core.value.PartialDate;

/** Compares with stretches of time that a test set tells as {@code first day/end} without fixing whether the end belongs to it. */
public final class HalfOpen {

    private HalfOpen() {}

    /** Whether {@code value} begins where {@code stretch} begins and ends with its end, before it, or in what it names. */
    public static boolean sameStretch(DateValue value, String stretch) {
        Optional<DateInterval> wanted =
                DateValue.parse(stretch).filter(DateInterval.class::isInstance).map(DateInterval.class::cast);
        if (wanted.isEmpty() || value instanceof Duration) {
            return false;
        }
        Optional<LocalDate> end = wanted.get().to().earliest();
        boolean sameEnd = value.latest().equals(end)
                || value.latest().map(last -> last.plusDays(1)).equals(end)
                || lastNamed(value).flatMap(PartialDate::earliest).equals(end);
        return end.isPresent()
                && value.earliest().isPresent()
                && value.earliest().equals(wanted.get().earliest())
                && sameEnd;
    }

    private static Optional<PartialDate> lastNamed(DateValue value) {
        return value instanceof DateInterval interval ? Optional.of(interval.to()) : Optional.empty();
    }
}
