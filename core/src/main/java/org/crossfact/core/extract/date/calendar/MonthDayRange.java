package org.crossfact.core.extract.date.calendar;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** "July 19 to 25", "June 29-30, 2022": days of one month. */
final class MonthDayRange implements Recogniser {

    @Override
    public String name() {
        return "date/month-day-range";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        int month = cursor.month().orElseThrow();
        OptionalInt first = cursor.day();
        if (first.isEmpty() || !cursor.skipRangeWord()) {
            return Optional.empty();
        }
        cursor.skip("the");
        OptionalInt last = cursor.day();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        int year = cursor.yearAfterComma().orElse(UNKNOWN);
        return DateFinds.daysOfMonth(name(), at, cursor.at(), year, month, first.getAsInt(), last.getAsInt());
    }
}
