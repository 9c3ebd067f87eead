package org.crossfact.core.extract.date;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.When;

/** "13 June 2024", "the 4th of July", "27th July, 2023". */
final class DayMonthYear implements Recogniser {

    @Override
    public String name() {
        return "date/day-month-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber();
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        OptionalInt day = cursor.day();
        if (day.isEmpty() || day.getAsInt() > 31) {
            return Optional.empty();
        }
        boolean ordinal = cursor.endedInOrdinal();
        boolean of = cursor.skip("of");
        OptionalInt month = cursor.month();
        if (month.isEmpty() || of && !ordinal) {
            return Optional.empty();
        }
        OptionalInt year = cursor.yearAfterComma();
        return Optional.of(
                DateFinds.day(name(), at, cursor.at(), year.orElse(UNKNOWN), month.getAsInt(), day.getAsInt()));
    }
}
