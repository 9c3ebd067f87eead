package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.DateValue;

/**
 * So many of a unit of the calendar, and perhaps of a smaller one: "two weeks", "a couple of years", "two years and a month".
 *
 * @param count how many; negative when they lead back
 * @param from number of its first token
 * @param to one past the number of its last token, that of the rest included
 * @param rest what is counted on in a smaller unit
 */
record Distance(int count, CalendarUnit unit, int from, int to, Optional<Distance> rest) {

    private static final int TEN = 10;

    /** The unit in which it ends. */
    CalendarUnit finest() {
        return rest.map(Distance::finest).orElse(unit);
    }

    Distance back() {
        return new Distance(-count, unit, from, to, rest.map(Distance::back));
    }

    /** What lies so far from {@code day}, as fine as the finest unit tells it. */
    Optional<DateValue> countedFrom(LocalDate day) {
        return rest.isEmpty()
                ? unit.counted(day, count)
                : moved(day).flatMap(next -> rest.get().countedFrom(next));
    }

    /** The very day that lies so far from {@code day}. */
    Optional<DateValue> dayFrom(LocalDate day) {
        return rest.isEmpty()
                ? unit.dayAfter(day, count)
                : moved(day).flatMap(next -> rest.get().dayFrom(next));
    }

    private Optional<LocalDate> moved(LocalDate day) {
        return unit.dayAfter(day, count).flatMap(DateValue::earliest);
    }

    /** The distance that begins at token {@code at}. */
    static Optional<Distance> startingAt(Scan scan, int at) {
        return step(scan, at).map(first -> withRest(scan, first));
    }

    /** "Half a century", "half a year". */
    static Optional<Distance> halfAt(Scan scan, int at) {
        boolean article = scan.token(at + 1).lower().equals("a");
        Optional<CalendarUnit> whole = article ? CalendarUnit.of(scan.token(at + 2)) : Optional.empty();
        return whole.flatMap(unit -> switch (unit) {
            case CENTURY -> Optional.of(new Distance(50, CalendarUnit.YEAR, at, at + 3, Optional.empty()));
            case DECADE -> Optional.of(new Distance(5, CalendarUnit.YEAR, at, at + 3, Optional.empty()));
            case YEAR -> Optional.of(new Distance(6, CalendarUnit.MONTH, at, at + 3, Optional.empty()));
            default -> Optional.<Distance>empty();
        });
    }

    /** "A quarter of a century". */
    static Optional<Distance> quarterAt(Scan scan, int at) {
        boolean quarter = scan.token(at + 1).lower().equals("quarter")
                && scan.token(at + 2).lower().equals("of")
                && scan.token(at + 3).lower().equals("a")
                && CalendarUnit.of(scan.token(at + 4))
                        .filter(CalendarUnit.CENTURY::equals)
                        .isPresent();
        return quarter
                ? Optional.of(new Distance(25, CalendarUnit.YEAR, at, at + 5, Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Distance> step(Scan scan, int at) {
        boolean couple =
                scan.token(at).lower().equals("a") && scan.token(at + 1).lower().equals("couple");
        int number = couple ? at + 1 : at;
        OptionalInt count = RelativeWords.count(scan.token(number));
        if (count.isEmpty()) {
            return Optional.empty();
        }
        int ones = onesBehind(scan, number, count.getAsInt());
        int behind = ones > 0 ? number + 3 : number + 1;
        int word = scan.token(behind).lower().equals("of") ? behind + 1 : behind;
        return CalendarUnit.of(scan.token(word))
                .map(unit -> new Distance(count.getAsInt() + ones, unit, at, word + 1, Optional.empty()));
    }

    /** The "five" of "seventy-five"; 0 where there is none. */
    private static int onesBehind(Scan scan, int tens, int count) {
        boolean tied = scan.token(tens).isWord()
                && count >= 2 * TEN
                && count % TEN == 0
                && scan.token(tens + 1).is('-')
                && scan.touchesPrevious(tens + 1)
                && scan.touchesPrevious(tens + 2)
                && scan.token(tens + 2).isWord();
        int ones = tied ? RelativeWords.count(scan.token(tens + 2)).orElse(0) : 0;
        return ones < TEN ? ones : 0;
    }

    /** "Two years, one month and three days". */
    private static Distance withRest(Scan scan, Distance first) {
        int at = scan.token(first.to).is(',') ? first.to + 1 : first.to;
        int next = scan.token(at).lower().equals("and") ? at + 1 : at;
        return step(scan, next)
                .filter(rest -> rest.unit.compareTo(first.unit) < 0)
                .map(rest -> withRest(scan, rest))
                .map(rest -> new Distance(first.count, first.unit, first.from, rest.to, Optional.of(rest)))
                .orElse(first);
    }

    /** The distance in one unit whose last token stands before token {@code to}. */
    static Optional<Distance> endingAt(Scan scan, int to) {
        boolean tied = scan.touchesPrevious(to - 2);
        OptionalInt count = RelativeWords.count(scan.token(to - 2));
        return count.isEmpty() || tied
                ? Optional.empty()
                : CalendarUnit.of(scan.token(to - 1))
                        .map(unit -> new Distance(count.getAsInt(), unit, to - 2, to, Optional.empty()));
    }
}
