package org.crossfact.core.extract.damage.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * Puts the readings of a damaged date in order by criteria, each asked only where the ones before it leave a tie: the
 * weekday beside it, the sign of the zodiac, the dates told before and behind, the publication date, the end of the range that it begins, the beginning of
 * the range that it ends, the order in which the damage would most likely arise. A reading that the weekday or the publication date speaks against is dropped
 * when another one stands the test.
 */
public final class EvidenceOrder implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        Optional<LocalDate> published = scan.page().published().date().flatMap(PartialDate::latest);
        List<Find<?>> refined = new ArrayList<>();
        for (int i = 0; i < finds.size(); i++) {
            Optional<Find<?>> before =
                    refined.isEmpty() ? Optional.empty() : Optional.of(refined.get(refined.size() - 1));
            refined.add(refine(scan, finds, i, published, before));
        }
        return refined;
    }

    private static Find<?> refine(
            Scan scan, List<Find<?>> finds, int index, Optional<LocalDate> published, Optional<Find<?>> before) {
        Find<?> find = finds.get(index);
        Optional<Find<When>> date = find.flaw().isEmpty() ? Optional.empty() : find.as(Kinds.DATE);
        if (date.isEmpty() || find.readings().size() < 2) {
            return find;
        }
        List<Reading<When>> readings =
                keepIfAny(date.get().readings(), EvidenceOrder::fitsWeekday, "the weekday beside it fits");
        boolean impossible = find.flaw().get().type() == Flaw.Type.IMPOSSIBLE;
        readings = impossible ? readings : Neighbours.of(scan, finds, index).order(readings);
        readings = inSign(readings, ZodiacSign.named(scan, find));
        // what no calendar has may lie ahead as well as behind
        if (published.isPresent() && !impossible) {
            LocalDate day = published.get();
            readings = keepIfAny(readings, reading -> !isAfter(reading, day), "");
        }
        Optional<RangeEnd> rangeEnd = RangeEnd.behind(scan, finds, index);
        readings = rangeEnd.isPresent() ? rangeEnd.get().soonestBefore(readings) : readings;
        Optional<LocalDate> start = before.flatMap(first -> startOfRange(scan, first, date.get()));
        return date.get().withReadings(start.isPresent() ? soonestFirst(readings, start.get()) : readings);
    }

    private static List<Reading<When>> inSign(List<Reading<When>> readings, Optional<ZodiacSign> sign) {
        if (sign.isEmpty()) {
            return readings;
        }
        List<Reading<When>> ordered = new ArrayList<>();
        readings.stream()
                .filter(reading -> sign.get().has(reading.value()))
                .map(reading ->
                        reading.because("it lies in the sign " + sign.get().name()))
                .forEach(ordered::add);
        readings.stream().filter(reading -> !sign.get().has(reading.value())).forEach(ordered::add);
        return ordered;
    }

    /** The first day of the range that {@code end} ends, when a dash or "to" stands between. */
    private static Optional<LocalDate> startOfRange(Scan scan, Find<?> start, Find<When> end) {
        boolean joined = start.to() + 1 == end.from() && DateWords.joinsRange(scan.token(start.to()));
        return joined && start.readings().size() == 1
                ? start.as(Kinds.DATE)
                        .flatMap(date -> date.readings().get(0).value().single().flatMap(PartialDate::toLocalDate))
                : Optional.empty();
    }

    /** A range ends as soon after its beginning as the digits allow. */
    private static List<Reading<When>> soonestFirst(List<Reading<When>> readings, LocalDate start) {
        List<Reading<When>> ordered = new ArrayList<>(readings);
        ordered.sort(Comparator.comparing(reading -> reading.value()
                .date()
                .earliest()
                .filter(day -> day.isAfter(start))
                .orElse(LocalDate.MAX)));
        Reading<When> first = ordered.get(0);
        ordered.set(0, first.because("the range that begins on " + start + " ends soonest so"));
        return ordered;
    }

    private static List<Reading<When>> keepIfAny(
            List<Reading<When>> readings, Predicate<Reading<When>> test, String reason) {
        List<Reading<When>> standing = new ArrayList<>();
        for (Reading<When> reading : readings) {
            if (test.test(reading)) {
                standing.add(reason.isEmpty() ? reading : reading.because(reason));
            }
        }
        return standing.isEmpty() || standing.size() == readings.size() ? readings : standing;
    }

    /** Only a written weekday can speak for or against a reading. */
    private static boolean fitsWeekday(Reading<When> reading) {
        When when = reading.value();
        Optional<LocalDate> day = when.single().flatMap(PartialDate::toLocalDate);
        return when.weekday().isPresent()
                && day.isPresent()
                && day.get().getDayOfWeek() == when.weekday().get();
    }

    private static boolean isAfter(Reading<When> reading, LocalDate published) {
        return reading.value()
                .date()
                .earliest()
                .filter(day -> day.isAfter(published))
                .isPresent();
    }
}
