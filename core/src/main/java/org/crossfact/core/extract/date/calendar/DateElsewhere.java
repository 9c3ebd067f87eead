package org.crossfact.core.extract.date.calendar;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.read.MonthsElsewhere;
import org.crossfact.core.value.When;

/** "5 avril 2021", "31. Juni 2019", "3 de mayo de 2020": a day whose month is written in another language. */
final class DateElsewhere implements Recogniser {

    @Override
    public String name() {
        return "date/elsewhere";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isWord() && MonthsElsewhere.month(token.lower()).isPresent();
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int from = day(scan, at - 1);
        OptionalInt day = new Cursor(scan, from).day();
        Cursor cursor = new Cursor(scan, at + 1);
        if (!cursor.skip("de") && !cursor.skip("del")) {
            cursor.skip("do");
        }
        OptionalInt year = day.isPresent() ? cursor.year() : OptionalInt.empty();
        int month = MonthsElsewhere.month(scan.token(at).lower()).orElseThrow();
        return year.isPresent()
                ? Optional.of(DateFinds.day(name(), from, cursor.at(), year.getAsInt(), month, day.getAsInt()))
                : Optional.empty();
    }

    /** The token of the day's digits, before a point, a sign of an ordinal or "de". */
    private static int day(Scan scan, int at) {
        Token before = scan.token(at);
        boolean joint = before.lower().equals("de") || before.is('.') || before.is('\u00ba') || before.is('\u00b0');
        return joint ? at - 1 : at;
    }
}
