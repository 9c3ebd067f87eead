package org.crossfact.core.extract.date.calendar;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** "5-Mar-2015", "Sep-23-2020", "2015/Mar/5", "23-2020-September", "5-Mar-15": day, month name and year in any order, joined by one mark. */
final class JoinedDate implements Recogniser {

    private static final int PARTS = 3;
    private static final int TOKENS = 5;

    @Override
    public String name() {
        return "date/joined";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber()
                || DateWords.isMonth(token)
                || DateWords.lowerCaseMonth(token).isPresent();
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        if (!hasShape(scan, at)) {
            return Optional.empty();
        }
        OptionalInt day = OptionalInt.empty();
        OptionalInt month = OptionalInt.empty();
        OptionalInt year = OptionalInt.empty();
        for (int part = 0; part < PARTS; part++) {
            Cursor cursor = new Cursor(scan, at + 2 * part);
            boolean capital = cursor.next().isCapitalised();
            if (!cursor.next().isNumber()) {
                month = capital ? cursor.month() : cursor.lowerCaseMonth();
            } else if (cursor.next().text().length() > 2) {
                year = cursor.year();
            } else if (part < PARTS - 1 || day.isEmpty()) {
                day = cursor.day();
            } else {
                year = OptionalInt.of(ShortYear.of(cursor.next().text()));
            }
        }
        return day.isPresent() && month.isPresent() && year.isPresent()
                ? Optional.of(DateFinds.day(name(), at, at + TOKENS, year.getAsInt(), month.getAsInt(), day.getAsInt()))
                : Optional.empty();
    }

    private static boolean hasShape(Scan scan, int at) {
        Token mark = scan.token(at + 1);
        boolean joint = mark.is('-') || mark.is('/');
        return joint
                && scan.token(at + PARTS).text().equals(mark.text())
                && scan.touchesPrevious(at + 1)
                && scan.touchesPrevious(at + 2)
                && scan.touchesPrevious(at + 3)
                && scan.touchesPrevious(at + 4);
    }
}
