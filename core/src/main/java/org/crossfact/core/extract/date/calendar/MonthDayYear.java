package org.crossfact.core.extract.date.calendar;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

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

/** "June 13, 2024", "June 13th", "Sept. 5 2019", "march 5, 2015", "July 4th of 1995", "August the 4th", "January first 2000". */
final class MonthDayYear implements Recogniser {

    private static final int LAST_DAY = 31;

    @Override
    public String name() {
        return "date/month-day-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token) || DateWords.lowerCaseMonth(token).isPresent();
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        boolean capital = cursor.next().isCapitalised();
        int month = (capital ? cursor.month() : cursor.lowerCaseMonth()).orElseThrow();
        Optional<Find<When>> other = inWords(scan, at, month);
        if (other.isPresent()) {
            return other;
        }
        boolean the = isBeforeOrdinal(scan, cursor.at()) && cursor.skip("the");
        OptionalInt day = cursor.day();
        if (day.isEmpty() || (the && !capital)) {
            return Optional.empty();
        }
        boolean ordinal = cursor.endedInOrdinal();
        int afterDay = cursor.at();
        OptionalInt year = cursor.yearAfterComma();
        boolean counted = !PartialDate.possible(UNKNOWN, month, day.getAsInt()) && isLedByIn(scan, at);
        if (year.isEmpty() && (!capital || counted || !isPlainDay(scan, at, afterDay, day.getAsInt(), ordinal))) {
            return Optional.empty();
        }
        return Optional.of(DateFinds.day(name(), at, cursor.at(), year.orElse(UNKNOWN), month, day.getAsInt()));
    }

    /** "August the 4th". */
    private static boolean isBeforeOrdinal(Scan scan, int the) {
        return scan.token(the + 1).isNumber()
                && scan.touchesPrevious(the + 2)
                && DateWords.isOrdinalEnding(scan.token(the + 2));
    }

    /** A day in words needs its year: "in May first results came". */
    private Optional<Find<When>> inWords(Scan scan, int at, int month) {
        Cursor cursor = new Cursor(scan, at + 1);
        OptionalInt day = cursor.dayInWords();
        OptionalInt year = day.isPresent() ? cursor.yearAfterComma() : OptionalInt.empty();
        return year.isPresent()
                ? Optional.of(DateFinds.day(name(), at, cursor.at(), year.getAsInt(), month, day.getAsInt()))
                : Optional.empty();
    }

    /** "In May 23 people died" counts people; nobody writes "in May 23". */
    private static boolean isPlainDay(Scan scan, int at, int afterDay, int day, boolean ordinal) {
        Token next = scan.token(afterDay);
        boolean counts = isLedByIn(scan, at) && next.isWord() && !next.isCapitalised();
        return day <= LAST_DAY && (ordinal || !counts) && !comesAgain(scan.token(at - 1));
    }

    /** "Every May 14". */
    private static boolean comesAgain(Token before) {
        return before.lower().equals("every") || before.lower().equals("each");
    }

    private static boolean isLedByIn(Scan scan, int at) {
        return scan.token(at - 1).lower().equals("in");
    }
}
