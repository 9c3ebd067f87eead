package org.crossfact.core.extract.date;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "June 2024", "June, 2024", "June of 2024". */
final class MonthYear implements Recogniser {

    @Override
    public String name() {
        return "date/month-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        int month = cursor.month().orElseThrow();
        if (!cursor.skip("of")) {
            cursor.skip(',');
        }
        OptionalInt year = cursor.year();
        return year.isPresent()
                ? Optional.of(DateFinds.date(name(), at, cursor.at(), PartialDate.ofMonth(year.getAsInt(), month)))
                : Optional.empty();
    }
}
