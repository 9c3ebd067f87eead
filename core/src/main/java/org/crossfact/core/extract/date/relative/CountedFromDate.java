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
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Counts from a date that is written out: "two weeks before May 13, 1999", "ten days after 3 June". */
public final class CountedFromDate implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> counted = new ArrayList<>();
        for (Find<?> find : finds) {
            Optional<Find<When>> distant = find.as(Kinds.DATE)
                    .filter(date -> date.flaw().isEmpty() && date.readings().size() == 1)
                    .flatMap(date -> distant(scan, date));
            distant.ifPresent(date -> DateAdditions.dropFrom(counted, date.from()));
            counted.add(distant.isPresent() ? distant.get() : find);
        }
        return counted;
    }

    private static Optional<Find<When>> distant(Scan scan, Find<When> date) {
        int relation = date.from() - 1;
        int direction = switch (scan.token(relation).lower()) {
            case "before" -> -1;
            case "after" -> 1;
            default -> 0;
        };
        Optional<LocalDate> day = date.readings().get(0).value().single().flatMap(PartialDate::toLocalDate);
        return direction == 0 || day.isEmpty()
                ? Optional.empty()
                : Distance.endingAt(scan, relation).flatMap(distance -> counted(date, distance, day.get(), direction));
    }

    private static Optional<Find<When>> counted(Find<When> date, Distance distance, LocalDate day, int direction) {
        Optional<DateValue> value = distance.unit().dayAfter(day, direction * distance.count());
        return value.map(there -> Phrase.counted(distance.from(), date.to(), there, "the date beside it, " + day)
                .find("so long " + (direction < 0 ? "before" : "after")));
    }
}
