package org.crossfact.core.extract.date.relative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateAdditions;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.Grain;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Takes the first, second or last weekday of a month: "the first Monday of May 2013", "the last Sunday in October". */
public final class WeekdayOfMonth implements Refiner {

    private static final int LAST = -1;

    @Override
    public List<Find<?>> refine(Scan scan, List<Find<?>> finds) {
        List<Find<?>> refined = new ArrayList<>();
        for (Find<?> find : finds) {
            Optional<Find<When>> day = find.as(Kinds.DATE)
                    .filter(date -> date.flaw().isEmpty() && date.readings().size() == 1)
                    .flatMap(date -> day(scan, date));
            day.ifPresent(date -> DateAdditions.dropFrom(refined, date.from()));
            refined.add(day.isPresent() ? day.get() : find);
        }
        return refined;
    }

    private static Optional<Find<When>> day(Scan scan, Find<When> month) {
        int weekday = month.from() - 2;
        boolean of = isOf(scan, month.from() - 1);
        Optional<DayOfWeek> named = of ? DateWords.weekdayInFull(scan.token(weekday)) : Optional.empty();
        OptionalInt number = named.isPresent() ? number(scan, weekday) : OptionalInt.empty();
        Optional<LocalDate> first = month.readings()
                .get(0)
                .value()
                .single()
                .filter(date -> date.grain() == Grain.MONTH)
                .flatMap(PartialDate::earliest);
        if (number.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        return nth(first.get(), named.get(), number.getAsInt())
                .map(day -> Phrase.counted(weekday - 1, month.to(), PartialDate.of(day), "the month that it names")
                        .find(scan.text(weekday - 1, month.to())));
    }

    /** The day; empty where the month has no such one. */
    private static Optional<LocalDate> nth(LocalDate first, DayOfWeek weekday, int number) {
        LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
        return day.getMonth() == first.getMonth() ? Optional.of(day) : Optional.empty();
    }

    /** Whether the weekday at a token is one of some month or year, by its number, and no day of the week of the news. */
    static boolean isNumbered(Scan scan, int weekday) {
        return number(scan, weekday).isPresent()
                && (isOf(scan, weekday + 1) || scan.token(weekday + 1).lower().equals("after"));
    }

    private static boolean isOf(Scan scan, int at) {
        return scan.token(at).lower().equals("of") || scan.token(at).lower().equals("in");
    }

    private static OptionalInt number(Scan scan, int weekday) {
        return switch (scan.token(weekday - 1).lower()) {
            case "first" -> OptionalInt.of(1);
            case "second" -> OptionalInt.of(2);
            case "third" -> OptionalInt.of(3);
            case "fourth" -> OptionalInt.of(4);
            case "last" -> OptionalInt.of(LAST);
            default -> OptionalInt.empty();
        };
    }
}
