package org.crossfact.core.extract.date.calendar;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "Jan-Feb 2017", "May to July 2020", "November to February 2017": months of one year, or of two when they go over. */
final class MonthRangeYear implements Recogniser {

    @Override
    public String name() {
        return "date/month-range-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        int first = cursor.month().orElseThrow();
        if (!cursor.skipRangeWord()) {
            return Optional.empty();
        }
        OptionalInt last = cursor.month();
        OptionalInt year = last.isPresent() ? cursor.yearAfterComma() : OptionalInt.empty();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        int firstYear = first > last.getAsInt() ? year.getAsInt() - 1 : year.getAsInt();
        return DateFinds.range(
                name(),
                at,
                cursor.at(),
                PartialDate.ofMonth(firstYear, first),
                PartialDate.ofMonth(year.getAsInt(), last.getAsInt()));
    }
}
