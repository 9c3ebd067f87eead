package org.crossfact.core.extract.damage.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * The dates told right before and behind a damaged one: a story goes on by days and weeks, so of two months the one
 * beside its neighbours is meant. Of two damaged dates in a row, it is the month that both may have.
 *
 * @param dates what the neighbours tell, each with its month stated; several where one can be read in several ways
 */
record Neighbours(List<PartialDate> dates) {

    /** A neighbour farther off, in tokens, belongs to another part of the story. */
    private static final int FARTHEST = 80;

    /** A reading this near to a neighbour, in days, is its neighbour without doubt. */
    private static final int NEXT = 10;

    /** A reading this near to a neighbour, in days, continues its story. */
    private static final int NEAR = 45;

    /** A reading this far off, in days, does not. */
    private static final int FAR = 75;

    private static final int DAYS_OF_YEAR = 365;

    /** The neighbours of the find at {@code index}. */
    static Neighbours of(Scan scan, List<Find<?>> finds, int index) {
        return new Neighbours(Stream.of(beside(scan, finds, index, -1), beside(scan, finds, index, 1))
                .flatMap(List::stream)
                .toList());
    }

    private static List<PartialDate> beside(Scan scan, List<Find<?>> finds, int index, int step) {
        int here = finds.get(index).from();
        for (int i = index + step; i >= 0 && i < finds.size(); i += step) {
            if (Math.abs(finds.get(i).from() - here) > FARTHEST) {
                return List.of();
            }
            List<PartialDate> told = told(scan, finds.get(i));
            if (!told.isEmpty()) {
                return told;
            }
        }
        return List.of();
    }

    /** All that it may tell; nothing when one reading has no month. "June of that year" is itself seen from another date. */
    private static List<PartialDate> told(Scan scan, Find<?> find) {
        boolean impossible =
                find.flaw().filter(flaw -> flaw.type() == Flaw.Type.IMPOSSIBLE).isPresent();
        boolean seenFromAnother = scan.token(find.to()).lower().equals("of");
        List<Reading<When>> readings = impossible || seenFromAnother
                ? List.of()
                : find.as(Kinds.DATE).map(Find::readings).orElse(List.of());
        List<PartialDate> dates = readings.stream()
                .flatMap(reading -> month(reading.value()).stream())
                .toList();
        return dates.size() == readings.size() ? dates : List.of();
    }

    private static Optional<PartialDate> month(When when) {
        Optional<PartialDate> first =
                when.date() instanceof DateInterval interval ? Optional.of(interval.from()) : when.single();
        return first.filter(date -> date.hasMonth() && when.stated().contains(DatePart.MONTH));
    }

    /**
     * The readings with the one that continues the story first, where one does and all others lie far off; that one
     * alone, where it is the next day or week.
     */
    List<Reading<When>> order(List<Reading<When>> readings) {
        List<Reading<When>> near =
                readings.stream().filter(reading -> distance(reading) <= NEAR).toList();
        boolean decides = near.size() == 1
                && readings.stream().filter(one -> !near.contains(one)).allMatch(other -> distance(other) >= FAR);
        if (!decides) {
            return readings;
        }
        Reading<When> best = near.get(0);
        Reading<When> reasoned = best.because("it lies near " + nearest(best).edtf() + ", told beside it");
        return distance(best) <= NEXT
                ? List.of(reasoned)
                : Stream.concat(Stream.of(reasoned), readings.stream().filter(other -> !other.equals(best)))
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
