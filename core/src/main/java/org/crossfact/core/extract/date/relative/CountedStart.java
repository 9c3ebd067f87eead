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

/** Joins a length of time and the day on which it begins: "for two weeks starting May 20", "three days beginning on Monday". */
public final class CountedStart implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> refined = new ArrayList<>();
        for (Find<?> find : finds) {
            Optional<Find<When>> stretch = find.as(Kinds.DATE)
                    .filter(date -> date.flaw().isEmpty() && date.readings().size() == 1)
                    .flatMap(date -> stretch(scan, date));
            stretch.ifPresent(date -> DateAdditions.dropFrom(refined, date.from()));
            refined.add(stretch.isPresent() ? stretch.get() : find);
        }
        return refined;
    }

    private static Optional<Find<When>> stretch(Scan scan, Find<When> start) {
        Optional<LocalDate> day = start.readings().get(0).value().single().flatMap(PartialDate::toLocalDate);
        return day.flatMap(first -> length(scan, start.from())
                .filter(distance -> distance.count() > 0)
                .flatMap(distance -> days(first, distance)
                        .map(days -> Phrase.counted(distance.from(), start.to(), days, first + ", its first day")
                                .withTimex(distance.unit().length(distance.count()))
                                .find(scan.text(distance.from(), start.to())))));
    }

    /** "Five weeks starting on", "for five weeks from". */
    private static Optional<Distance> length(Scan scan, int start) {
        String before = scan.token(start - 1).lower();
        int begin = before.equals("on") || before.equals("from") ? start - 2 : start - 1;
        if (scan.token(begin).lower().equals("starting")
                || scan.token(begin).lower().equals("beginning")) {
            return Distance.endingAt(scan, begin);
        }
        return before.equals("from")
                ? Distance.endingAt(scan, scan.token(begin).is(',') ? begin : start - 1)
                        .filter(distance ->
                                scan.token(distance.from() - 1).lower().equals("for"))
                : Optional.empty();
    }

    private static Optional<DateValue> days(LocalDate first, Distance distance) {
        return distance.unit()
                .dayAfter(first, distance.count())
                .flatMap(DateValue::earliest)
                .map(end -> new DateInterval(PartialDate.of(first), PartialDate.of(end.minusDays(1))));
    }
}
