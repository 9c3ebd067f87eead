package org.crossfact.core.extract.date.relative;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.extract.Scan;

/**
 * So many of a unit of the calendar: "two weeks", "a couple of years".
 *
 * @param count how many; negative when they lead back
 * @param from number of its first token
 * @param to one past the number of its last token
 */
record Distance(int count, CalendarUnit unit, int from, int to) {

    Distance back() {
        return new Distance(-count, unit, from, to);
    }

    /** The distance that begins at token {@code at}. */
    static Optional<Distance> startingAt(Scan scan, int at) {
        boolean couple =
                scan.token(at).lower().equals("a") && scan.token(at + 1).lower().equals("couple");
        int number = couple ? at + 1 : at;
        OptionalInt count = RelativeWords.count(scan.token(number));
        if (count.isEmpty()) {
            return Optional.empty();
        }
        int word = scan.token(number + 1).lower().equals("of") ? number + 2 : number + 1;
        return CalendarUnit.of(scan.token(word)).map(unit -> new Distance(count.getAsInt(), unit, at, word + 1));
    }

    /** The distance whose last token stands before token {@code to}. */
    static Optional<Distance> endingAt(Scan scan, int to) {
        boolean tied = scan.touchesPrevious(to - 2);
        OptionalInt count = RelativeWords.count(scan.token(to - 2));
        return count.isEmpty() || tied
                ? Optional.empty()
                : CalendarUnit.of(scan.token(to - 1)).map(unit -> new Distance(count.getAsInt(), unit, to - 2, to));
    }
}
