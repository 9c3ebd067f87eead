package org.crossfact.core.extract.date.relative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.CountedWeek;
import org.crossfact.core.extract.date.DateAdditions;
import org.crossfact.core.value.Grain;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Takes a week of a month whose year is not printed: "the second week of February", "the last week in May". */
public final class WeekOfMonth implements Refiner {

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> refined = new ArrayList<>();
        for (Find<?> find : finds) {
            Optional<Find<When>> week = find.as(Kinds.DATE)
                    .filter(date -> date.flaw().isEmpty() && date.readings().size() == 1)
                    .flatMap(date -> week(scan, date));
            week.ifPresent(date -> DateAdditions.dropFrom(refined, date.from()));
            refined.add(week.isPresent() ? week.get() : find);
        }
        return refined;
    }

    private static Optional<Find<When>> week(Scan scan, Find<When> month) {
        int number = month.from() - 3;
        boolean of = scan.token(number + 2).lower().equals("of")
                || scan.token(number + 2).lower().equals("in");
        boolean told = of && scan.token(number + 1).lower().equals("week");
        OptionalInt week = told ? CountedWeek.ordinal(scan.token(number)) : OptionalInt.empty();
        Optional<PartialDate> within =
                month.readings().get(0).value().single().filter(date -> date.grain() == Grain.MONTH && date.hasYear());
        if (week.isEmpty() || within.isEmpty()) {
            return Optional.empty();
        }
        int from = scan.token(number - 1).lower().equals("the") ? number - 1 : number;
        return CountedWeek.of(
                        week.getAsInt(),
                        within.get().year(),
                        OptionalInt.of(within.get().month()))
                .map(days -> Phrase.counted(from, month.to(), days, "the month that it names")
                        .find(scan.text(from, month.to())));
    }
}
