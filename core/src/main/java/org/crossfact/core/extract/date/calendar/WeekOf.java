package org.crossfact.core.extract.date.calendar;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.CountedWeek;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.value.When;

/** "the second week of 2021", "the last week of June 2020", "week 3 of 2027": weeks as ISO 8601 counts them. */
final class WeekOf implements Recogniser {

    @Override
    public String name() {
        return "date/week";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.lower().equals("week");
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        OptionalInt ordinal = CountedWeek.ordinal(scan.token(at - 1));
        OptionalInt week = ordinal.isPresent() ? ordinal : number(scan.token(at + 1));
        Cursor cursor = new Cursor(scan, ordinal.isPresent() ? at + 1 : at + 2);
        if (week.isEmpty() || !cursor.skip("of")) {
            return Optional.empty();
        }
        OptionalInt month = cursor.month();
        OptionalInt year = month.isPresent() ? cursor.yearAfterComma() : cursor.year();
        int from = ordinal.isEmpty() ? at : scan.token(at - 2).lower().equals("the") ? at - 2 : at - 1;
        return year.isEmpty()
                ? Optional.empty()
                : CountedWeek.of(week.getAsInt(), year.getAsInt(), month)
                        .flatMap(days -> DateFinds.range(name(), from, cursor.at(), days.from(), days.to()));
    }

    private static OptionalInt number(Token token) {
        boolean digits = token.isNumber() && token.text().length() <= 2;
        return digits ? OptionalInt.of(Integer.parseInt(token.text())) : OptionalInt.empty();
    }
}
