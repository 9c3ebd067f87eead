package org.crossfact.core.extract.date.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Joins two dates that "to", a dash, or "between … and" makes the ends of one range. */
public final class DateRanges implements Refiner {

    private static final String NAME = "date/range";

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> joined = new ArrayList<>();
        for (Find<?> find : finds) {
            Optional<Find<When>> range =
                    joined.isEmpty() ? Optional.empty() : join(scan, joined.get(joined.size() - 1), find);
            if (range.isPresent()) {
                joined.set(joined.size() - 1, range.get());
            } else {
                joined.add(find);
            }
        }
        return joined;
    }

    private static Optional<Find<When>> join(Scan scan, Find<?> left, Find<?> right) {
        boolean sound = left.flaw().isEmpty() && right.flaw().isEmpty();
        if (!sound || right.from() != afterThe(scan, left.to() + 1) || !isJoint(scan, left)) {
            return Optional.empty();
        }
        List<Reading<When>> ranges = ranges(readings(left), readings(right));
        return ranges.isEmpty()
                ? reversed(scan, left, right)
                : Optional.of(new Find<>(Kinds.DATE, left.from(), right.to(), NAME, ranges, Optional.empty()));
    }

    private static Optional<Find<When>> reversed(Scan scan, Find<?> left, Find<?> right) {
        return single(left)
                .flatMap(first -> single(right)
                        .flatMap(last -> ReversedRange.ofDates(scan, NAME, left.from(), right.to(), first, last)));
    }

    /** The date of a find that can be read in one way only, as it is printed: a year that was added may be the wrong one. */
    private static Optional<PartialDate> single(Find<?> find) {
        List<Reading<When>> readings = readings(find);
        return readings.size() == 1 && readings.get(0).how() == How.PRINTED
                ? readings.get(0).value().single()
                : Optional.empty();
    }

    /** Ends that can be read in two orders of day and month stand in the same order. */
    private static List<Reading<When>> ranges(List<Reading<When>> first, List<Reading<When>> last) {
        List<Reading<When>> ranges = new ArrayList<>();
        for (int i = 0; i < first.size() && first.size() == last.size(); i++) {
            range(first.get(i).value(), last.get(i)).ifPresent(ranges::add);
        }
        return ranges;
    }

    private static Optional<Reading<When>> range(When first, Reading<When> last) {
        Optional<PartialDate> start = first.single();
        Optional<PartialDate> end = last.value().single();
        if (start.isEmpty() || end.isEmpty() || !fit(start.get(), end.get())) {
            return Optional.empty();
        }
        return inMonthOf(start.get(), end.get())
                .flatMap(from -> end.get().hasYear() ? from.inYear(end.get().year()) : Optional.of(from))
                .filter(from -> DateInterval.possible(from, end.get()))
                .filter(from -> fits(from, first) && fits(end.get(), last.value()))
                .map(from ->
                        new When(new DateInterval(from, end.get()), last.value().stated(), Optional.empty()))
                .map(when -> new Reading<>(when, last.how(), last.reasons()));
    }

    /** A date that is not the weekday beside it stays one of its own, so that this can be told. */
    private static boolean fits(PartialDate date, When written) {
        return written.weekday().isEmpty()
                || date.toLocalDate()
                        .filter(day -> day.getDayOfWeek() != written.weekday().get())
                        .isEmpty();
    }

    /** "From the 3rd to the 5th of May": the first day takes the month of the last. */
    private static Optional<PartialDate> inMonthOf(PartialDate start, PartialDate end) {
        if (start.hasMonth() || !end.hasMonth() || !start.hasDay()) {
            return Optional.of(start);
        }
        return start.day() < end.day() && PartialDate.possible(start.year(), end.month(), start.day())
                ? Optional.of(PartialDate.ofDay(start.year(), end.month(), start.day()))
                : Optional.empty();
    }

    /** Over "the" and "the end of" before the second date. */
    private static int afterThe(Scan scan, int at) {
        if (!scan.token(at).lower().equals("the")) {
            return at;
        }
        boolean end = scan.token(at + 1).lower().equals("end")
                && scan.token(at + 2).lower().equals("of");
        return end ? at + 3 : at + 1;
    }

    /** Ends of different grain are ends of one range only when both tell their year. */
    private static boolean fit(PartialDate first, PartialDate last) {
        return first.grain() == last.grain() || (first.hasYear() && last.hasYear());
    }

    private static boolean isJoint(Scan scan, Find<?> left) {
        boolean between = scan.token(left.to()).lower().equals("and")
                && scan.token(left.from() - 1).lower().equals("between");
        return between || DateWords.joinsRange(scan.token(left.to()));
    }

    private static List<Reading<When>> readings(Find<?> find) {
        return find.as(Kinds.DATE).map(Find::readings).orElse(List.of());
    }
}
