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

/** "June 2024", "June, 2024", "June of 2024", "Dec-2018", "april 2017". */
final class MonthYear implements Recogniser {

    @Override
    public String name() {
        return "date/month-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token) || isPlainMonth(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        OptionalInt capital = cursor.month();
        int month = (capital.isPresent() ? capital : cursor.lowerCaseMonth()).orElseThrow();
        boolean joined = cursor.skip("of") || cursor.skip("in") || cursor.skipJoint('-');
        if (!joined && capital.isPresent()) {
            cursor.skip(',');
        }
        OptionalInt whole = cursor.year();
        OptionalInt year = whole.isPresent() ? whole : ShortYear.behindOf(scan, cursor);
        return year.isPresent()
                ? Optional.of(DateFinds.date(name(), at, cursor.at(), PartialDate.ofMonth(year.getAsInt(), month)))
                : Optional.empty();
    }

    /** In lower case, "may" and "march" are verbs even before four digits: "may 2000 people march". */
    private static boolean isPlainMonth(Token token) {
        return switch (token.lower()) {
            case "may", "march", "mar", "sep", "jun" -> false;
            default -> DateWords.lowerCaseMonth(token).isPresent();
        };
    }
}
