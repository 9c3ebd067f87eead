package org.crossfact.core.extract.damage.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * The sound dates told right before and behind a damaged one: a story goes on by days and weeks, so of two months the
 * one beside its neighbours is meant.
 *
 * @param dates the neighbours, each with its month stated
 */
record Neighbours(List<PartialDate> dates) {

    /** A neighbour farther off, in tokens, belongs to another part of the story. */
    private static final int FARTHEST = 80;

    /** A reading this near to a neighbour, in days, continues its story. */
    private static final int NEAR = 45;

    /** A reading this far off, in days, does not. */
    private static final int FAR = 75;

    private static final int DAYS_OF_YEAR = 365;

    /** The neighbours of the find at {@code index}. */
    static Neighbours of(List<Find<?>> finds, int index) {
        List<PartialDate> dates = new ArrayList<>();
        beside(finds, index, -1).ifPresent(dates::add);
        beside(finds, index, 1).ifPresent(dates::add);
        return new Neighbours(List.copyOf(dates));
    }

    private static Optional<PartialDate> beside(List<Find<?>> finds, int index, int step) {
        int here = finds.get(index).from();
        for (int i = index + step; i >= 0 && i < finds.size(); i += step) {
            if (Math.abs(finds.get(i).from() - here) > FARTHEST) {
                return Optional.empty();
            }
            Optional<PartialDate> date = finds.get(i).as(Kinds.DATE).flatMap(Neighbours::told);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> told(Find<When> find) {
        if (find.flaw().isPresent() || find.readings().size() != 1) {
            return Optional.empty();
        }
        When when = find.readings().get(0).value();
        Optional<PartialDate> first =
                when.date() instanceof DateInterval interval ? Optional.of(interval.from()) : when.single();
        return first.filter(date -> date.hasMonth() && when.stated().contains(DatePart.MONTH));
    }

    /** The readings with the one that continues the story first, where one does and all others lie far off. */
    List<Reading<When>> order(List<Reading<When>> readings) {
        List<Reading<When>> near =
                readings.stream().filter(reading -> distance(reading) <= NEAR).toList();
        boolean decides = near.size() == 1
                && readings.stream().filter(one -> !near.contains(one)).allMatch(other -> distance(other) >= FAR);
        if (!decides) {
            return readings;
        }
        Reading<When> best = near.get(0);
        return Stream.concat(
                        Stream.of(best.because("it lies near " + nearest(best).edtf() + ", told beside it")),
                        readings.stream().filter(reading -> !reading.equals(best)))
                .toList();
    }

    private PartialDate nearest(Reading<When> reading) {
        return dates.stream()
                .min(Comparator.comparingLong(date -> distance(reading, date).orElse(Long.MAX_VALUE)))
                .orElseThrow();
    }

    private long distance(Reading<When> reading) {
        return dates.stream()
                .flatMapToLong(date -> distance(reading, date).stream())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** In days; where a year is missing, within a year. */
    private static OptionalLong distance(Reading<When> reading, PartialDate date) {
        Optional<PartialDate> own = reading.value().single().filter(PartialDate::hasMonth);
        if (own.isEmpty()) {
            return OptionalLong.empty();
        }
        boolean years = own.get().hasYear() && date.hasYear();
        int year =
                date.hasYear() ? date.year() : own.get().hasYear() ? own.get().year() : 2000;
        Optional<LocalDate> from = own.get().inYear(year).flatMap(PartialDate::earliest);
        Optional<LocalDate> to = date.inYear(year).flatMap(PartialDate::earliest);
        if (from.isEmpty() || to.isEmpty()) {
            return OptionalLong.empty();
        }
        long days = Math.abs(ChronoUnit.DAYS.between(from.get(), to.get()));
        return OptionalLong.of(years ? days : Math.min(days, Math.abs(DAYS_OF_YEAR - days)));
    }
}
