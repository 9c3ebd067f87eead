package org.crossfact.core.extract.damage.candidate;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;

/**
 * The parts of a date that stand beside damaged digits.
 *
 * @param month 1 to 12, or unknown
 * @param day as printed, or unknown
 * @param year as printed, or unknown
 * @param tied whether the month touches the digits, as in "1October"
 * @param from number of the first token of these parts
 * @param to one past the last
 */
public record DateAround(int month, int day, int year, boolean tied, int from, int to) {

    private static final int FARTHEST = 5;
    private static final Set<String> BETWEEN =
            Set.of("in", "on", "of", "the", "mid", "end", "beginning", "middle", "early", "late", "-", ",");
    private static final Set<String> VAGUE = Set.of("mid", "end", "beginning", "middle", "early", "late");

    public boolean hasMonth() {
        return month != UNKNOWN;
    }

    public boolean hasDay() {
        return day != UNKNOWN;
    }

    public boolean hasYear() {
        return year != UNKNOWN;
    }

    /** Whether nothing of a date stands there. */
    public boolean isNone() {
        return !hasMonth() && !hasDay() && !hasYear();
    }

    /** Whether a word such as "mid" or "end" asks for a month, not for a day. */
    public static boolean isVague(String word) {
        return VAGUE.contains(word);
    }

    /** What follows token {@code at}: "In March 2005", "On October 24th", "Wednesday, October 26th", ", 2021". */
    public static DateAround after(Scan scan, int at) {
        int i = at;
        boolean vague = false;
        while (i < at + FARTHEST && isBetween(scan, i)) {
            vague |= isVague(scan.token(i).lower());
            i++;
        }
        Cursor cursor = new Cursor(scan, i);
        int month = cursor.month().orElse(UNKNOWN);
        if (month == UNKNOWN) {
            Cursor bare = new Cursor(scan, at);
            int year = bare.yearAfterComma().orElse(UNKNOWN);
            return new DateAround(UNKNOWN, UNKNOWN, year, false, at, bare.at());
        }
        int day = vague ? UNKNOWN : day(scan, cursor);
        int year = cursor.yearAfterComma().orElse(UNKNOWN);
        boolean tied = i == at && scan.touchesPrevious(at);
        return new DateAround(month, day, year, tied, at, cursor.at());
    }

    /** A day, perhaps with a space before its last digit: "3 1, 2013". */
    private static int day(Scan scan, Cursor cursor) {
        int at = cursor.at();
        int day = cursor.day().orElse(UNKNOWN);
        boolean pieces = scan.token(at).text().length() == 1
                && cursor.at() == at + 1
                && scan.oneSpaceBefore(at + 1)
                && scan.token(at + 1).text().equals("1")
                && NumberEnd.isClosedByMark(scan, at + 2);
        return pieces && cursor.skipNumber() ? 10 * day + 1 : day;
    }

    private static boolean isBetween(Scan scan, int i) {
        var token = scan.token(i);
        return token.kind() != TokenKind.BREAK
                && (BETWEEN.contains(token.lower()) || DateWords.weekday(token).isPresent());
    }

    /**
     * What is left of month and day behind a year when they lost their signs: the numbers of "2015 10 10", or the day of
     * "March 2018 15" where the month stands before the year.
     */
    public static Optional<DateAround> bareBehindYear(Scan scan, int at, DateAround before) {
        int first = bare(scan, at);
        int second = first == UNKNOWN ? UNKNOWN : bare(scan, at + 1);
        int to = second == UNKNOWN ? at + 1 : at + 2;
        boolean closed = first != UNKNOWN && NumberEnd.isClosed(scan, to);
        if (closed && before.hasMonth()) {
            return second == UNKNOWN && !before.hasDay()
                    ? Optional.of(new DateAround(UNKNOWN, first, UNKNOWN, false, at, to))
                    : Optional.empty();
        }
        boolean sound = second != UNKNOWN || NumberEnd.isClosedByMark(scan, to);
        return closed && sound && PartialDate.possible(UNKNOWN, first, second) && first <= PartialDate.LAST_MONTH
                ? Optional.of(new DateAround(first, second, UNKNOWN, false, at, to))
                : Optional.empty();
    }

    private static int bare(Scan scan, int at) {
        boolean bare = scan.oneSpaceBefore(at)
                && scan.token(at).isNumber()
                && scan.token(at).text().length() <= 2;
        return bare ? Integer.parseInt(scan.token(at).text()) : UNKNOWN;
    }

    /** What stands before token {@code at}: "June 4th,", "April", "2022", "2021 year". */
    public static DateAround before(Scan scan, int at) {
        int yearWord = at - 1;
        if (scan.token(yearWord).lower().equals("year")
                && Dates.isYear(scan.token(yearWord - 1).text())) {
            int year = Integer.parseInt(scan.token(yearWord - 1).text());
            return new DateAround(UNKNOWN, UNKNOWN, year, false, yearWord - 1, at);
        }
        for (int from = at - 1; from >= Math.max(0, at - FARTHEST); from--) {
            Cursor cursor = new Cursor(scan, from);
            int month = cursor.month().orElse(UNKNOWN);
            int day = month == UNKNOWN || cursor.at() == at ? UNKNOWN : day(scan, cursor);
            int year = month == UNKNOWN ? cursor.year().orElse(UNKNOWN) : UNKNOWN;
            if (month != UNKNOWN) {
                cursor.skip(',');
            }
            if (cursor.at() == at && (month != UNKNOWN || year != UNKNOWN)) {
                DateAround found = new DateAround(month, day, year, false, from, at);
                return month == UNKNOWN || day != UNKNOWN ? found : found.withDayBefore(scan);
            }
        }
        return new DateAround(UNKNOWN, UNKNOWN, UNKNOWN, false, at, at);
    }

    /** "4 March", "the 3rd of May". */
    private DateAround withDayBefore(Scan scan) {
        int end = scan.token(from - 1).lower().equals("of") ? from - 1 : from;
        for (int first = end - 2; first < end; first++) {
            Cursor cursor = new Cursor(scan, first);
            OptionalInt number = cursor.day();
            if (number.isPresent() && cursor.at() == end && !scan.touchesPrevious(first)) {
                return new DateAround(month, number.getAsInt(), year, tied, first, to);
            }
        }
        return this;
    }
}
