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
import org.crossfact.core.extract.figure.numeral.Numerals;
import org.crossfact.core.value.When;

/** "13 June 2024", "the 4th of July", "27th July, 2023", "24. October 2016", "5-Mar-2015", "5 march 2015", "fourth of July 1995". */
final class DayMonthYear implements Recogniser {

    private static final int LAST_DAY = 31;

    @Override
    public String name() {
        return "date/day-month-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber()
                || DateWords.ordinal(token).isPresent()
                || isNumeral(token)
                || Cursor.isOtherDigit(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        boolean inWords = cursor.next().isWord();
        OptionalInt day = inWords ? cursor.dayInWords() : cursor.day();
        if (inWords && day.isEmpty()) {
            return counted(cursor, at);
        }
        if (day.isEmpty() || (inWords && !cursor.next().lower().equals("of"))) {
            return Optional.empty();
        }
        boolean ordinal = inWords || cursor.endedInOrdinal();
        boolean joined = cursor.skipJoint('.') || skipJoint(cursor);
        boolean of = cursor.skip("of");
        boolean capital = cursor.next().isCapitalised();
        OptionalInt month = capital ? cursor.month() : cursor.lowerCaseMonth();
        if (joined) {
            skipJoint(cursor);
        }
        OptionalInt year = month.isPresent() ? year(scan, cursor) : OptionalInt.empty();
        // "3 of May 2014" is a day, "3 of May's five papers" are a part
        if (month.isEmpty() || (of && !ordinal && year.isEmpty())) {
            return Optional.empty();
        }
        // without a year, a month in lower case may be a verb and a large number a count
        boolean told = year.isPresent() || (capital && (of || day.getAsInt() <= LAST_DAY));
        return told
                ? Optional.of(
                        DateFinds.day(name(), at, cursor.at(), year.orElse(UNKNOWN), month.getAsInt(), day.getAsInt()))
                : Optional.empty();
    }

    private static OptionalInt year(Scan scan, Cursor cursor) {
        OptionalInt year = cursor.yearAfterComma();
        return year.isPresent() ? year : ShortYear.behindMonth(scan, cursor);
    }

    /** "Two" to "thirty-one"; "a" and "an" count no day. */
    private static boolean isNumeral(Token token) {
        return token.isWord() && token.text().length() > 2 && Numerals.mayBegin(token);
    }

    /** "Twenty-five January 1986": a number in words is a day only where the year follows too. */
    private Optional<Find<When>> counted(Cursor cursor, int at) {
        OptionalInt day = cursor.dayCountedInWords();
        OptionalInt month = day.isPresent() ? cursor.month() : OptionalInt.empty();
        OptionalInt year = month.isPresent() ? cursor.yearAfterComma() : OptionalInt.empty();
        return year.isPresent()
                ? Optional.of(DateFinds.day(name(), at, cursor.at(), year.getAsInt(), month.getAsInt(), day.getAsInt()))
                : Optional.empty();
    }

    private static boolean skipJoint(Cursor cursor) {
        return cursor.skipJoint('-') || cursor.skipJoint('/');
    }
}
