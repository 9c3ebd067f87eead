package org.crossfact.core.extract.date.calendar;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * A day whose month another date of its list tells: the 4 of "June 3, 4 and 5".
 *
 * @param from number of its first token
 * @param to one past the number of its last token
 */
record BareDay(int number, int from, int to) {

    /** The day that begins at token {@code at}, behind "the" or not. */
    static Optional<BareDay> at(Scan scan, int at) {
        int from = scan.token(at).lower().equals("the") ? at + 1 : at;
        Cursor cursor = new Cursor(scan, from);
        OptionalInt day = cursor.day();
        return day.isPresent() && day.getAsInt() <= DateFinds.LAST_DAY
                ? Optional.of(new BareDay(day.getAsInt(), from, cursor.at()))
                : Optional.empty();
    }

    /** The day whose last token stands before token {@code to}. */
    static Optional<BareDay> before(Scan scan, int to) {
        int from = DateWords.isOrdinalEnding(scan.token(to - 1)) ? to - 2 : to - 1;
        Token before = scan.token(from - 1);
        boolean tied = scan.touchesPrevious(from) && !before.is('(');
        return tied ? Optional.empty() : at(scan, from).filter(day -> day.to() == to && day.from() == from);
    }

    boolean isOrdinal(Scan scan) {
        return DateWords.isOrdinalEnding(scan.token(to - 1));
    }

    /** The day in the month of {@code date}. */
    Find<When> in(PartialDate date) {
        return DateFinds.day("date/day-list", from, to, date.year(), date.month(), number);
    }
}
