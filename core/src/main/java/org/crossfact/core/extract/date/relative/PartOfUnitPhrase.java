package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;

/** "the 15th day of next month", "the thirty-first day of the month", "the last week of this year", "the 9th month of next year". */
final class PartOfUnitPhrase implements PhraseReader {

    private static final int LAST = -1;
    private static final int DAYS_TO_SUNDAY = 6;

    private final List<PhraseReader> stretches;

    /** @param stretches read the stretch that is counted in: "next month", "the year" */
    PartOfUnitPhrase(List<PhraseReader> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    @Override
    public Set<String> firstWords() {
        return Set.of("the");
    }

    @Override
    public Optional<Phrase> read(Scan scan, int at, Anchors anchors) {
        Cursor cursor = new Cursor(scan, at + 1);
        OptionalInt ordinal = ordinal(cursor);
        Optional<CalendarUnit> unit = ordinal.isEmpty() ? Optional.empty() : CalendarUnit.of(cursor.next());
        if (unit.isEmpty() || !scan.token(cursor.at() + 1).lower().equals("of")) {
            return Optional.empty();
        }
        int in = cursor.at() + 2;
        return stretches.stream()
                .flatMap(reader -> reader.read(scan, in, anchors).stream())
                .findFirst()
                .flatMap(stretch -> part(stretch.value(), unit.get(), ordinal.getAsInt())
                        .map(value -> Phrase.counted(at, stretch.to(), value, stretch.anchor())));
    }

    private static OptionalInt ordinal(Cursor cursor) {
        if (cursor.skip("last")) {
            return OptionalInt.of(LAST);
        }
        OptionalInt digits = cursor.day();
        return digits.isEmpty() ? cursor.dayInWords() : cursor.endedInOrdinal() ? digits : OptionalInt.empty();
    }

    private static Optional<DateValue> part(DateValue stretch, CalendarUnit unit, int ordinal) {
        Optional<LocalDate> first = stretch.earliest();
        Optional<LocalDate> last = stretch.latest();
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = ordinal == LAST ? last.get() : nth(first.get(), unit, ordinal);
        boolean inside = !start.isBefore(first.get()) && !start.isAfter(last.get());
        return inside ? value(start, unit, stretch) : Optional.empty();
    }

    private static LocalDate nth(LocalDate first, CalendarUnit unit, int ordinal) {
        return switch (unit) {
            case DAY -> first.plusDays(ordinal - 1L);
            case WEEK -> first.plusWeeks(ordinal - 1L);
            default -> first.plusMonths(ordinal - 1L);
        };
    }

    /** A day, week or month that is shorter than what it lies in. */
    private static Optional<DateValue> value(LocalDate day, CalendarUnit unit, DateValue stretch) {
        boolean ofYear = stretch instanceof PartialDate date && !date.hasMonth();
        return switch (unit) {
            case DAY -> Optional.of(PartialDate.of(day));
            case WEEK -> stretch instanceof PartialDate ? Optional.of(week(day)) : Optional.empty();
            case MONTH ->
                ofYear ? Optional.of(PartialDate.ofMonth(day.getYear(), day.getMonthValue())) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static DateValue week(LocalDate day) {
        LocalDate monday = CalendarUnit.monday(day);
        return new DateInterval(PartialDate.of(monday), PartialDate.of(monday.plusDays(DAYS_TO_SUNDAY)));
    }
}
