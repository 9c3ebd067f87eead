package org.crossfact.core.extract.damage.split;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.value.When;

/**
 * Days of a month with a space before the digit 1 of the second: "May 13- 14". A dash with spaces on both sides, as in
 * "May 13 - 14 people died", separates clauses.
 */
public final class SplitRange implements Recogniser {

    @Override
    public String name() {
        return "damage/split-range";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().startsWith("1") && token.text().length() == 2;
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        if (!Pieces.isCutBehindDash(scan, at)) {
            return Optional.empty();
        }
        Token first = scan.token(at - 2);
        Cursor cursor = new Cursor(scan, at);
        OptionalInt before = new Cursor(scan, at - 3).month();
        OptionalInt last = cursor.day();
        OptionalInt month = before.isPresent() ? before : cursor.month();
        int from = before.isPresent() ? at - 3 : at - 2;
        if (month.isEmpty() || last.isEmpty() || first.text().length() > 2) {
            return Optional.empty();
        }
        OptionalInt year = cursor.yearAfterComma();
        boolean whole = year.isPresent() || NumberEnd.isClosed(scan, cursor.at());
        int day = Integer.parseInt(first.text());
        return whole && day < last.getAsInt()
                ? find(scan, from, cursor.at(), year.orElse(UNKNOWN), month.getAsInt(), day, last.getAsInt())
                : Optional.empty();
    }

    private Optional<Find<When>> find(Scan scan, int from, int to, int year, int month, int first, int last) {
        DamagedWords damaged = new DamagedWords(scan, from, to);
        return damaged.times(
                name(),
                Pieces.flaw(damaged),
                Dates.days(year, month, first, last, "the days joined: " + first + "-" + last).stream());
    }
}
