package org.crossfact.core.extract.date.relative;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.Grain;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * A date that the text has told, as far as it is sure: of a damaged or ambiguous one what all its readings share.
 *
 * @param date what is sure of it; nothing at all where it cannot be read
 * @param isDecoded whether it was won back from damaged words
 */
record Told(PartialDate date, boolean isDecoded) {

    /** What a find tells of a date; empty when it tells none. Of a range its beginning counts. */
    static Optional<Told> by(Find<?> find) {
        return find.as(Kinds.DATE).flatMap(Told::byDate);
    }

    private static Optional<Told> byDate(Find<When> date) {
        List<Optional<PartialDate>> starts = date.readings().stream()
                .map(reading -> start(reading.value().date()))
                .toList();
        boolean told = !starts.isEmpty() && starts.stream().allMatch(Optional::isPresent);
        if (date.flaw().isEmpty()) {
            return told ? Optional.of(new Told(shared(starts), false)) : Optional.empty();
        }
        boolean impossible = date.flaw().get().type() == Flaw.Type.IMPOSSIBLE;
        PartialDate sure = told ? shared(starts) : PartialDate.UNSURE;
        return Optional.of(new Told(impossible ? yearOf(sure) : sure, true));
    }

    private static PartialDate shared(List<Optional<PartialDate>> dates) {
        return dates.stream()
                .flatMap(Optional::stream)
                .reduce(PartialDate::shared)
                .orElseThrow();
    }

    /** Which day of which month was meant by one that no calendar has, nobody knows. */
    private static PartialDate yearOf(PartialDate date) {
        return new PartialDate(date.year(), PartialDate.UNKNOWN, PartialDate.UNKNOWN, Grain.DAY);
    }

    private static Optional<PartialDate> start(DateValue value) {
        return value instanceof DateInterval interval
                ? Optional.of(interval.from())
                : value instanceof PartialDate date ? Optional.of(date) : Optional.empty();
    }

    /** Whether nothing is sure of it but that it was told. */
    boolean isUnsure() {
        return date.equals(PartialDate.UNSURE);
    }

    /** Whether it leaves open in which month it lies though its words told one. */
    boolean leavesMonthOpen() {
        return !date.hasMonth() && date.grain().compareTo(Grain.YEAR) > 0;
    }

    /** What it is, for the reader of a report. */
    String words() {
        if (isUnsure()) {
            return "the damaged date before it, which may be read in several ways";
        }
        String known = date.hasMonth() ? date.edtf() : date.edtf().replace("-XX", "");
        return (isDecoded ? "the date decoded before, " : "the date told before, ") + known;
    }
}
