package org.crossfact.core.extract.damage.order;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** The year between a month and its day: "on March 2013 14,", where "on" asks for a day. */
public final class DayBehindYear implements Recogniser {

    @Override
    public String name() {
        return "damage/day-behind-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        boolean on = scan.token(at - 1).lower().equals("on");
        if (!on && !scan.token(at - 1).lower().equals("of")) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(scan, at);
        int month = cursor.month().orElseThrow();
        OptionalInt year = cursor.year();
        OptionalInt day = year.isPresent() && scan.oneSpaceBefore(cursor.at()) ? cursor.day() : OptionalInt.empty();
        return day.isPresent() && isClosed(scan, cursor, on)
                ? new DamagedWords(scan, at, cursor.at())
                        .dates(
                                name(),
                                new Flaw(Flaw.Type.OUT_OF_ORDER, "the year stands between the month and its day"),
                                Dates.candidate(
                                        year.getAsInt(), month, day.getAsInt(), "'on' asks for a day of the month"))
                : Optional.empty();
    }

    /** "of" goes with a month as well, so that behind it a mark must end the day. */
    private static boolean isClosed(Scan scan, Cursor day, boolean on) {
        return day.endedInOrdinal()
                || (on ? NumberEnd.isClosed(scan, day.at()) : NumberEnd.isClosedByMark(scan, day.at()));
    }
}
