package org.crossfact.core.extract.damage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * Puts the readings of a damaged date in order by criteria, each asked only where the ones before it leave a tie: the
 * weekday beside it, the publication date, the order in which the damage would most likely arise. A reading that a
 * weekday or the publication date speaks against is dropped when another one stands the test.
 */
final class EvidenceOrder implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        Optional<LocalDate> published = scan.page().published().date().flatMap(PartialDate::latest);
        return finds.stream().<Find<?>>map(find -> refine(find, published)).toList();
    }

    private static Find<?> refine(Find<?> find, Optional<LocalDate> published) {
        Optional<Find<When>> date = find.flaw().isEmpty() ? Optional.empty() : find.as(Kinds.DATE);
        if (date.isEmpty() || find.readings().size() < 2) {
            return find;
        }
        List<Reading<When>> readings = date.get().readings();
        readings = keepIfAny(readings, EvidenceOrder::fitsWeekday, "the weekday beside it fits");
        if (published.isPresent()) {
            LocalDate day = published.get();
            readings = keepIfAny(readings, reading -> !isAfter(reading, day), "");
        }
        return date.get().withReadings(readings);
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
