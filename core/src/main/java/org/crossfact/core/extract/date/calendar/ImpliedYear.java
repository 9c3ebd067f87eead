package org.crossfact.core.extract.date.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Tense;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * Gives a date without a year the year in which it lies nearest to the publication date: in news, a date so near needs
 * no year. Where that is months away and the verb tells otherwise, the verb decides: "won in January" is over in October.
 */
public final class ImpliedYear implements Refiner {

    /** A date so near may lie on either side of the publication, whatever the verb: "was due next week, on 5 June". */
    private static final int NEAR_DAYS = 45;

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        Optional<PartialDate> published = scan.page().published().date();
        Optional<LocalDate> anchor = published.flatMap(PartialDate::toLocalDate);
        if (anchor.isEmpty()) {
            return finds;
        }
        return finds.stream()
                .<Find<?>>map(find -> refine(scan, find, anchor.get()))
                .toList();
    }

    private static Find<?> refine(Scan scan, Find<?> find, LocalDate anchor) {
        Optional<Find<When>> date = find.as(Kinds.DATE).filter(ImpliedYear::isOpen);
        if (date.isEmpty()) {
            return find;
        }
        Tense tense = tense(scan, find.from());
        List<Reading<When>> readings = date.get().readings().stream()
                .map(reading -> complete(reading, anchor, tense))
                .toList();
        return date.get().withReadings(readings);
    }

    /** "Oil for June delivery rose": what is meant for a time may lie ahead of a past verb. */
    private static Tense tense(Scan scan, int at) {
        Tense tense = Tense.around(scan, at);
        boolean meantFor = scan.token(at - 1).lower().equals("for") && tense == Tense.PAST;
        return meantFor ? Tense.UNKNOWN : tense;
    }

    private static boolean isOpen(Find<When> date) {
        return date.readings().stream()
                .anyMatch(reading -> lacksYear(reading.value().date()));
    }

    private static boolean lacksYear(DateValue value) {
        return (value instanceof PartialDate date && lacksYear(date))
                || (value instanceof DateInterval interval && lacksYear(interval.to()));
    }

    private static boolean lacksYear(PartialDate date) {
        return date.hasMonth() && !date.hasYear();
    }

    private static Reading<When> complete(Reading<When> reading, LocalDate anchor, Tense tense) {
        Optional<DateValue> completed = complete(reading.value().date(), anchor, tense);
        if (completed.isEmpty()) {
            return reading;
        }
        When when = reading.value().withDate(completed.get());
        return reading.how() == How.PRINTED
                ? Reading.inferred(when, "nearest to the publication date " + anchor)
                : new Reading<>(when, reading.how(), reading.reasons());
    }

    private static Optional<DateValue> complete(DateValue value, LocalDate anchor, Tense tense) {
        if (value instanceof DateInterval interval && lacksYear(interval.to())) {
            return nearest(interval.to(), anchor, tense)
                    .flatMap(to -> interval.from()
                            .inYear(to.year())
                            .filter(from -> DateInterval.possible(from, to))
                            .map(from -> new DateInterval(from, to)));
        }
        return value instanceof PartialDate date && lacksYear(date)
                ? nearest(date, anchor, tense).map(DateValue.class::cast)
                : Optional.empty();
    }

    private static Optional<PartialDate> nearest(PartialDate date, LocalDate anchor, Tense tense) {
        List<PartialDate> years = IntStream.rangeClosed(anchor.getYear() - 1, anchor.getYear() + 1)
                .mapToObj(date::inYear)
                .flatMap(Optional::stream)
                .toList();
        return years.stream()
                .filter(candidate -> fits(candidate, anchor, tense))
                .min(Comparator.comparingLong(candidate -> Math.abs(daysAfter(candidate, anchor))));
    }

    private static long daysAfter(PartialDate date, LocalDate anchor) {
        return ChronoUnit.DAYS.between(anchor, date.earliest().orElseThrow());
    }

    /** A month that has not begun has seen nothing yet; a day may lie a little to the other side. */
    private static boolean fits(PartialDate date, LocalDate anchor, Tense tense) {
        int near = date.hasDay() ? NEAR_DAYS : 0;
        return switch (tense) {
            case PAST -> daysAfter(date, anchor) <= near;
            case FUTURE -> !date.latest().orElseThrow().plusDays(near).isBefore(anchor);
            case UNKNOWN -> true;
        };
    }
}
