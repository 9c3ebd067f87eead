package org.crossfact.core.extract.damage.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.Grain;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Joins a damaged year with the damaged month or day that stands right behind it: "2065438+08 65438+February". */
public final class YearBeside implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> joined = new ArrayList<>();
        for (Find<?> find : finds) {
            Optional<Find<When>> whole = joined.isEmpty()
                    ? Optional.empty()
                    : year(joined.get(joined.size() - 1), find).flatMap(year -> join(year, find));
            if (whole.isPresent()) {
                joined.set(joined.size() - 1, whole.get());
            } else {
                joined.add(find);
            }
        }
        return joined;
    }

    /** The find before, when it is a damaged year and ends where {@code next} begins. */
    private static Optional<Find<When>> year(Find<?> before, Find<?> next) {
        boolean beside = before.to() == next.from() && isGarbled(before) && isGarbled(next);
        return beside
                ? before.as(Kinds.DATE)
                        .filter(date -> date.readings().get(0).value().single().stream()
                                .anyMatch(told -> told.grain() == Grain.YEAR))
                : Optional.empty();
    }

    private static boolean isGarbled(Find<?> find) {
        return !find.readings().isEmpty()
                && find.flaw().filter(flaw -> flaw.type() == Flaw.Type.GARBLED).isPresent();
    }

    private static Optional<Find<When>> join(Find<When> year, Find<?> next) {
        Optional<Find<When>> date = next.as(Kinds.DATE).filter(YearBeside::lacksYear);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        int told = year.readings().get(0).value().single().orElseThrow().year();
        List<Reading<When>> readings = date.get().readings().stream()
                .flatMap(reading -> inYear(reading, told))
                .toList();
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(date.get().over(year.from(), next.to()).withReadings(readings));
    }

    private static boolean lacksYear(Find<When> date) {
        return date.readings().stream()
                .map(Reading::value)
                .allMatch(when -> when.single().isPresent() && !when.stated().contains(DatePart.YEAR));
    }

    private static Stream<Reading<When>> inYear(Reading<When> reading, int year) {
        PartialDate date = reading.value().single().orElseThrow();
        return Dates.of(year, date.month(), date.day())
                .map(whole -> new Reading<>(reading.value().withDate(whole), reading.how(), reading.reasons()))
                .map(whole -> whole.because("the digits before it give the year " + year))
                .stream();
    }
}
