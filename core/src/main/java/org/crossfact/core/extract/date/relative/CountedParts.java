package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateAdditions;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * Takes the first or last units of a stretch of time: "the first nine months of 2013", "the last two weeks of June",
 * "first ten days of last year".
 */
public final class CountedParts implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> refined = new ArrayList<>();
        for (Find<?> find : finds) {
            Optional<Find<When>> part = find.as(Kinds.DATE)
                    .filter(date -> date.flaw().isEmpty() && date.readings().size() == 1)
                    .filter(date -> scan.token(date.from() - 1).lower().equals("of"))
                    .flatMap(date ->
                            Distance.endingAt(scan, date.from() - 1).flatMap(distance -> part(scan, date, distance)));
            part.ifPresent(date -> DateAdditions.dropFrom(refined, date.from()));
            refined.add(part.isPresent() ? part.get() : find);
        }
        return refined;
    }

    private static Optional<Find<When>> part(Scan scan, Find<When> stretch, Distance distance) {
        int edge = distance.from() - 1;
        boolean last = switch (scan.token(edge).lower()) {
            case "last", "final", "closing" -> true;
            default -> false;
        };
        boolean first = switch (scan.token(edge).lower()) {
            case "first", "opening" -> true;
            default -> false;
        };
        DateValue whole = stretch.readings().get(0).value().date();
        if (!first && !last) {
            return Optional.empty();
        }
        int from = scan.token(edge - 1).lower().equals("the") ? edge - 1 : edge;
        return days(whole, distance, last)
                .map(days -> Phrase.counted(from, stretch.to(), days, "the " + scan.text(edge, stretch.to()))
                        .withTimex(distance.unit().length(distance.count()))
                        .find(scan.text(from, stretch.to())));
    }

    /** So many units from the beginning, or up to the end; empty when they do not lie inside. */
    private static Optional<DateValue> days(DateValue whole, Distance distance, boolean last) {
        Optional<LocalDate> begin = whole.earliest();
        Optional<LocalDate> end = whole.latest();
        if (begin.isEmpty() || end.isEmpty() || distance.count() < 1) {
            return Optional.empty();
        }
        LocalDate from = last ? end.get().plusDays(1) : begin.get();
        return distance.unit()
                .dayAfter(from, last ? -distance.count() : distance.count())
                .flatMap(DateValue::earliest)
                .filter(day -> last ? day.isAfter(begin.get()) : !day.isAfter(end.get()))
                .map(day -> last ? days(day, end.get()) : days(begin.get(), day.minusDays(1)));
    }

    private static DateValue days(LocalDate first, LocalDate last) {
        return new DateInterval(PartialDate.of(first), PartialDate.of(last));
    }
}
