package org.crossfact.core.extract.date.calendar;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "2015 March 5", "2015, March 5th", "2015 October": the order of Chinese, Japanese and Hungarian texts. */
final class YearMonthDay implements Recogniser {

    @Override
    public String name() {
        return "date/year-month-day";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() == 4;
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        OptionalInt year = cursor.year();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        cursor.skip(',');
        boolean nameOnly = MonthAlone.isOnlyMonth(cursor.next());
        OptionalInt month = cursor.month();
        int afterMonth = cursor.at();
        OptionalInt day = month.isPresent() ? cursor.day() : OptionalInt.empty();
        // "in 2015, March 5, 2016 was set": the month belongs to the year behind it
        boolean yearFollows = day.isPresent()
                && new Cursor(scan, cursor.at()).yearAfterComma().isPresent();
        boolean monthOnly = month.isPresent() && day.isEmpty() && nameOnly && afterMonth == at + 2;
        if (monthOnly
                && !cursor.next().isNumber()
                && new Cursor(scan, afterMonth).yearAfterComma().isEmpty()) {
            return Optional.of(
                    DateFinds.date(name(), at, afterMonth, PartialDate.ofMonth(year.getAsInt(), month.getAsInt())));
        }
        return day.isEmpty() || yearFollows
                ? Optional.empty()
                : Optional.of(
                        DateFinds.day(name(), at, cursor.at(), year.getAsInt(), month.getAsInt(), day.getAsInt()));
    }
}
