package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;

/** "two weeks ago", "25 years ago", "a year earlier", "three days later", "a week from tomorrow". */
final class CountedPhrase implements PhraseReader {

    private static final String OF = "of";

    @Override
    public Optional<Phrase> read(Scan scan, int at, Anchors anchors) {
        OptionalInt count = RelativeWords.count(scan.token(at));
        int word = scan.token(at + 1).lower().equals(OF) ? at + 2 : at + 1;
        word = scan.token(at).lower().equals("a") && scan.token(at + 1).lower().equals("couple") ? at + 2 : word;
        word = scan.token(word).lower().equals(OF) ? word + 1 : word;
        Optional<CalendarUnit> unit = CalendarUnit.of(scan.token(word));
        if (count.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        int number = word == at + 1 ? count.getAsInt() : 2;
        return counted(scan, at, word + 1, unit.get(), number, anchors);
    }

    private static Optional<Phrase> counted(
            Scan scan, int at, int relation, CalendarUnit unit, int number, Anchors anchors) {
        return switch (scan.token(relation).lower()) {
            case "ago" -> fromPublication(at, relation + 1, unit, -number, 0, anchors);
            case "earlier" -> fromTold(scan, at, relation + 1, unit, -number, anchors);
            case "later", "afterwards" -> fromTold(scan, at, relation + 1, unit, number, anchors);
            case "from" -> fromNamedDay(scan, at, relation + 1, unit, number, anchors);
            case "before" -> fromNamedDay(scan, at, relation + 1, unit, -number, anchors);
            case "after" -> fromNamedDay(scan, at, relation + 1, unit, number, anchors);
            default -> Optional.empty();
        };
    }

    private static Optional<Phrase> fromPublication(
            int at, int to, CalendarUnit unit, int steps, int days, Anchors anchors) {
        return anchors.published()
                .flatMap(published -> unit.counted(published.plusDays(days), steps)
                        .map(value -> Phrase.counted(at, to, value, RelativeWords.publication(published))));
    }

    private static Optional<Phrase> fromNamedDay(
            Scan scan, int at, int named, CalendarUnit unit, int steps, Anchors anchors) {
        String word = scan.token(named).lower();
        OptionalInt days = word.equals("now") ? OptionalInt.of(0) : NamedDayPhrase.distance(word);
        return days.isPresent()
                ? fromPublication(at, named + 1, unit, steps, days.getAsInt(), anchors)
                : Optional.empty();
    }

    /** "A year earlier" compares with what was told; a day is needed to count days, a year to count years. */
    private static Optional<Phrase> fromTold(Scan scan, int at, int to, CalendarUnit unit, int steps, Anchors anchors) {
        if (scan.token(to).lower().equals("than")) {
            return Optional.empty();
        }
        return anchors.told()
                .filter(date -> isFineEnough(date, unit))
                .flatMap(date ->
                        value(date, unit, steps).map(value -> Phrase.counted(at, to, value, RelativeWords.told(date))));
    }

    static boolean isFineEnough(PartialDate date, CalendarUnit unit) {
        return switch (unit) {
            case DAY, WEEK, WEEKEND, FORTNIGHT -> date.toLocalDate().isPresent();
            case MONTH, QUARTER, HALF -> date.hasYear() && date.hasMonth();
            default -> date.hasYear();
        };
    }

    static Optional<DateValue> value(PartialDate date, CalendarUnit unit, int steps) {
        Optional<LocalDate> day = date.toLocalDate().or(date::earliest);
        return day.flatMap(from -> unit.counted(from, steps));
    }
}
