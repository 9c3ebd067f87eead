package org.crossfact.core.extract.date.calendar;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "Monday, 31/10", "Thu. 10/31": the weekday before tells day and month from a fraction, a score or odds. */
final class SlashedDay implements Recogniser {

    private static final int TOKENS = 3;

    /** Readers know "9/11" as the name of an event. */
    private static final String NAME_OF_AN_EVENT = "9/11";

    @Override
    public String name() {
        return "date/slashed-day";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() <= 2;
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int to = at + TOKENS;
        boolean shape = scan.token(at + 1).is('/')
                && scan.touchesPrevious(at + 1)
                && scan.touchesPrevious(at + 2)
                && isTriggeredBy(scan.token(at + 2))
                && !scan.touchesPrevious(at)
                && !goesOn(scan, to)
                && !scan.text(at, to).equals(NAME_OF_AN_EVENT);
        if (!shape || WeekdayBeside.before(scan, at).isEmpty()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(scan.token(at).text());
        int second = Integer.parseInt(scan.token(at + 2).text());
        List<Reading<When>> readings = readings(first, second);
        return readings.isEmpty()
                ? impossible(at, to, first, second)
                : Optional.of(new Find<>(Kinds.DATE, at, to, name(), readings, Optional.empty()));
    }

    /** A noun behind makes it a share, a further slash a longer number. */
    private static boolean goesOn(Scan scan, int next) {
        Token after = scan.token(next);
        boolean longer = scan.touchesPrevious(next) && (after.is('/') || after.is('-') || after.isWord());
        return longer || after.isNumber() || (after.isWord() && !Lemmas.isStop(after.lower()));
    }

    private static List<Reading<When>> readings(int first, int second) {
        List<Reading<When>> readings = new ArrayList<>();
        add(readings, second, first);
        if (first != second) {
            add(readings, first, second);
        }
        return readings;
    }

    private static void add(List<Reading<When>> readings, int month, int day) {
        if (month <= PartialDate.LAST_MONTH && PartialDate.possible(UNKNOWN, month, day)) {
            readings.add(Reading.printed(When.stated(PartialDate.ofDay(UNKNOWN, month, day))));
        }
    }

    /** "31/06": only one of the two can be the month, and it lacks that day. */
    private Optional<Find<When>> impossible(int at, int to, int first, int second) {
        boolean monthBehind = second >= 1 && second <= PartialDate.LAST_MONTH;
        int month = monthBehind ? second : first;
        int day = monthBehind ? first : second;
        return month >= 1 && month <= PartialDate.LAST_MONTH && day >= 1 && day <= DateFinds.LAST_DAY
                ? Optional.of(DateFinds.day(name(), at, to, UNKNOWN, month, day))
                : Optional.empty();
    }
}
