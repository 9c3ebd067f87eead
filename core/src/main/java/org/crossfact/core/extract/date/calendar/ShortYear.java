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

/** "in '98", "April '87", "the summer of ’69": a year in two digits behind an apostrophe. */
final class ShortYear implements Recogniser {

    /** Years after it are told of the last century, those up to it of this one. */
    private static final int LAST_OF_THIS_CENTURY = 35;

    /** The year that two digits tell. */
    static int of(String digits) {
        int number = Integer.parseInt(digits);
        return (number > LAST_OF_THIS_CENTURY ? 1900 : 2000) + number;
    }

    /** The year of "April of 87", whose digits no day and no count can be; the cursor moves behind it. */
    static OptionalInt behindOf(Scan scan, Cursor cursor) {
        Token digits = cursor.next();
        boolean year = scan.token(cursor.at() - 1).lower().equals("of")
                && digits.isNumber()
                && digits.text().length() == 2
                && Integer.parseInt(digits.text()) > DateFinds.LAST_DAY
                && closes(scan, cursor.at() + 1);
        return year && cursor.skipNumber() ? OptionalInt.of(of(digits.text())) : OptionalInt.empty();
    }

    /** The year of "3 Aug 96", where the digits can be no day and count nothing; the cursor moves behind it. */
    static OptionalInt behindMonth(Scan scan, Cursor cursor) {
        Token digits = cursor.next();
        boolean year = digits.isNumber()
                && digits.text().length() == 2
                && Integer.parseInt(digits.text()) > DateFinds.LAST_DAY
                && scan.oneSpaceBefore(cursor.at())
                && closes(scan, cursor.at() + 1);
        return year && cursor.skipNumber() ? OptionalInt.of(of(digits.text())) : OptionalInt.empty();
    }

    @Override
    public String name() {
        return "date/short-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.is('\'') || token.is('\u2019');
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Token digits = scan.token(at + 1);
        boolean shape = digits.isNumber()
                && digits.text().length() == 2
                && scan.touchesPrevious(at + 1)
                && !scan.touchesPrevious(at)
                && closes(scan, at + 2);
        if (!shape) {
            return Optional.empty();
        }
        int year = of(digits.text());
        Token before = scan.token(at - 1);
        int month = DateWords.month(before).orElse(UNKNOWN);
        if (month != UNKNOWN) {
            return Optional.of(DateFinds.date(name(), at - 1, at + 2, PartialDate.ofMonth(year, month)));
        }
        return DateWords.leadsToYear(before)
                ? Optional.of(DateFinds.date(name(), at, at + 2, PartialDate.ofYear(year)))
                : Optional.empty();
    }

    /** "'12 Angry Men'" is a quotation. */
    private static boolean closes(Scan scan, int to) {
        Token next = scan.token(to);
        return !next.isWord() || (DateWords.isFunctionWord(next) && !scan.touchesPrevious(to));
    }
}
