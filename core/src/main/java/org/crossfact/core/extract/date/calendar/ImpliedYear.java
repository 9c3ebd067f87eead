package org.crossfact.core.extract.date.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * Gives a date without a year the year in which it lies nearest to the publication date: in news, a date so near needs
 * no year. A day without a month gets the publication month, or the one before when it would lie ahead.
 */
public final class ImpliedYear implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        Optional<PartialDate> published = scan.page().published().date();
        Optional<LocalDate> anchor = published.flatMap(PartialDate::toLocalDate);
        if (anchor.isEmpty()) {
            return finds;
        }
        return finds.stream().<Find<?>>map(find -> refine(find, anchor.get())).toList();
    }

    private static Find<?> refine(Find<?> find, LocalDate anchor) {
        Optional<Find<When>> date = find.as(Kinds.DATE);
        if (date.isEmpty()) {
            return find;
        }
        List<Reading<When>> readings = date.get().readings().stream()
                .map(reading -> complete(reading, anchor))
                .toList();
        return date.get().withReadings(readings);
    }

    private static Reading<When> complete(Reading<When> reading, LocalDate anchor) {
        Optional<DateValue> completed = complete(reading.value().date(), anchor);
        if (completed.isEmpty()) {
            return reading;
        }
        When when = reading.value().withDate(completed.get());
        return reading.how() == How.PRINTED
                ? Reading.inferred(when, "nearest to the publication date " + anchor)
                : new Reading<>(when, reading.how(), reading.reasons());
    }

    private static Optional<DateValue> complete(DateValue value, LocalDate anchor) {
        if (value instanceof DateInterval interval && !interval.to().hasYear()) {
            return nearest(interval.to(), anchor)
                    .flatMap(to -> interval.from()
                            .inYear(to.year())
                            .filter(from -> DateInterval.possible(from, to))
                            .map(from -> new DateInterval(from, to)));
        }
        return value instanceof PartialDate date && !date.hasYear()
                ? nearest(date, anchor).map(DateValue.class::cast)
                : Optional.empty();
    }

    private static Optional<PartialDate> nearest(PartialDate date, LocalDate anchor) {
        if (!date.hasMonth()) {
            return dayOfMonth(date.day(), anchor);
        }
        PartialDate best = null;
        long bestDistance = Long.MAX_VALUE;
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            Optional<PartialDate> candidate = date.inYear(year);
            long distance = candidate
                    .flatMap(PartialDate::earliest)
                    .map(day -> Math.abs(ChronoUnit.DAYS.between(day, anchor)))
                    .orElse(Long.MAX_VALUE);
            if (distance < bestDistance) {
                best = candidate.orElseThrow();
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<PartialDate> dayOfMonth(int day, LocalDate anchor) {
        LocalDate month = day > anchor.getDayOfMonth() ? anchor.minusMonths(1) : anchor;
        return PartialDate.possible(month.getYear(), month.getMonthValue(), day)
                ? Optional.of(PartialDate.ofDay(month.getYear(), month.getMonthValue(), day))
                : Optional.empty();
    }
}
