package org.crossfact.core.extract.date.calendar;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.value.When;

/** "19-25 July 2024", "29 to 30 June", "9th to the 12th of June": days of one month. */
final class DayRangeMonth implements Recogniser {

    @Override
    public String name() {
        return "date/day-range-month";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber();
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        OptionalInt first = cursor.day();
        if (first.isEmpty() || !cursor.skipRangeWord()) {
            return Optional.empty();
        }
        boolean ordinal = scan.token(cursor.at() - 2).isWord() && cursor.skip("the");
        OptionalInt last = cursor.day();
        if (ordinal) {
            cursor.skip("of");
        }
        OptionalInt month = cursor.month();
        if (last.isEmpty() || month.isEmpty()) {
            return Optional.empty();
        }
        int year = cursor.yearAfterComma().orElse(UNKNOWN);
        return DateFinds.daysOfMonth(
                name(), at, cursor.at(), year, month.getAsInt(), first.getAsInt(), last.getAsInt());
    }
}
