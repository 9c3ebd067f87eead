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

/** "2014-2018", "1914 to 1918", "the 2014/15 season": two years of which the second is later. */
final class YearRange implements Recogniser {

    /** A longer stretch is a sum or a number of pages. */
    private static final int LONGEST = 500;

    private static final int CENTURY = 100;
    private static final int FIRST_YEAR = 1400;
    private static final int LAST_MONTH = 12;

    @Override
    public String name() {
        return "date/year-range";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() == 4;
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        OptionalInt first = cursor.year();
        if (first.isEmpty() || first.getAsInt() < firstYear(scan, at) || isTied(scan, at)) {
            return Optional.empty();
        }
        boolean tied = scan.touchesPrevious(cursor.at());
        boolean slash = tied && cursor.skip('/');
        if (!slash && !cursor.skipRangeWord()) {
            return Optional.empty();
        }
        boolean closed = scan.touchesPrevious(cursor.at());
        OptionalInt last = slash ? OptionalInt.empty() : cursor.year();
        if (last.isEmpty() && tied && closed) {
            last = shortened(scan, at, cursor, first.getAsInt());
        }
        return last.isEmpty() || goesOn(scan, cursor.at())
                ? Optional.empty()
                : first.getAsInt() > last.getAsInt()
                        ? ReversedRange.ofYears(scan, name(), at, cursor.at(), first.getAsInt(), last.getAsInt())
                        : range(at, cursor.at(), first.getAsInt(), last.getAsInt());
    }

    /** "(1353-1421)" is a life, "1353-1421" may be pages. */
    private static int firstYear(Scan scan, int at) {
        return scan.token(at - 1).is('(') ? 0 : FIRST_YEAR;
    }

    private Optional<Find<When>> range(int from, int to, int first, int last) {
        return first < last && last - first <= LONGEST
                ? DateFinds.range(name(), from, to, PartialDate.ofYear(first), PartialDate.ofYear(last))
                : Optional.empty();
    }

    /** The next year in two digits, "2014-15", or a later one that is no month, "in 2012-16"; "2014-12" is one. */
    private static OptionalInt shortened(Scan scan, int at, Cursor cursor, int first) {
        Token digits = cursor.next();
        int last = digits.isNumber() && digits.text().length() == 2 ? Integer.parseInt(digits.text()) : 0;
        boolean nextYear = last == (first + 1) % CENTURY;
        boolean later = last > LAST_MONTH && last > first % CENTURY && DateWords.leadsToYear(scan.token(at - 1));
        return (nextYear || later) && cursor.skipNumber()
                ? OptionalInt.of(nextYear ? first + 1 : first - first % CENTURY + last)
                : OptionalInt.empty();
    }

    private static boolean isTied(Scan scan, int at) {
        Token before = scan.token(at - 1);
        boolean opens =
                before.is('(') || before.is('[') || before.is('"') || before.is('\u201c') || before.is('\u2018');
        boolean money = before.is('$') || before.is('\u20ac') || before.is('\u00a3') || before.is('\u00a5');
        return money || (scan.touchesPrevious(at) && !opens);
    }

    /** "2014-2018-07", "1914-1918%". */
    private static boolean goesOn(Scan scan, int to) {
        Token next = scan.token(to);
        boolean number = scan.touchesPrevious(to)
                && (DateWords.isDash(next) || next.is('%') || next.is('/') || next.is('.') || next.is(','))
                && scan.touchesPrevious(to + 1)
                && scan.token(to + 1).isNumber();
        return number || DateWords.isCounted(next) || (scan.touchesPrevious(to) && next.is('%'));
    }
}
