package org.crossfact.core.extract.date.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * "2024-06-30", "2023/07/27", "27.07.2023", "27/07/2023", "27/07/23". Where day and month can change places and no order is
 * standard, both readings stay.
 */
final class NumericDate implements Recogniser {

    private static final int TOKENS = 5;
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    @Override
    public String name() {
        return "date/numeric";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() <= 4;
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        if (!hasShape(scan, at)) {
            return Optional.empty();
        }
        String first = scan.token(at).text();
        String second = scan.token(at + 2).text();
        String third = scan.token(at + 4).text();
        if (first.length() == 4 && second.length() <= 2 && third.length() <= 2) {
            int day = Integer.parseInt(third);
            int month = Integer.parseInt(second);
            return isYear(first) && day <= 31 && month <= 31 && day > 0 && month > 0
                    ? Optional.of(DateFinds.day(name(), at, at + TOKENS, Integer.parseInt(first), month, day))
                    : Optional.empty();
        }
        if (third.length() == 4 && first.length() <= 2 && second.length() <= 2 && isYear(third)) {
            boolean slashed = scan.token(at + 1).is('/');
            int year = Integer.parseInt(third);
            return isTwiceADay(first, second)
                    ? Optional.of(DateFinds.day(
                            name(), at, at + TOKENS, year, Integer.parseInt(second), Integer.parseInt(first)))
                    : isDated(scan, at, first, second)
                            ? Optional.of(DateFinds.day(
                                    name(), at, at + TOKENS, year, Integer.parseInt(first), Integer.parseInt(second)))
                            : yearLast(at, year, Integer.parseInt(first), Integer.parseInt(second), slashed);
        }
        return isShort(scan, at, first, second, third)
                ? yearLast(at, ShortYear.of(third), Integer.parseInt(first), Integer.parseInt(second), true)
                : Optional.empty();
    }

    /** "15/13/2014": both numbers are days, and there is no month. */
    private static boolean isTwiceADay(String first, String second) {
        int one = Integer.parseInt(first);
        int other = Integer.parseInt(second);
        return one > LAST_MONTH && one <= LAST_DAY && other > LAST_MONTH && other <= LAST_DAY;
    }

    /** "dated 13/32/2014": a day beyond all; without the word it may be the number of a case. */
    private static boolean isDated(Scan scan, int at, String first, String second) {
        boolean beyond = Integer.parseInt(first) <= LAST_DAY && Integer.parseInt(second) > LAST_DAY;
        return beyond
                && switch (scan.token(at - 1).lower()) {
                    case "dated", "on", "until", "since", "due" -> true;
                    default -> false;
                };
    }

    /** "03/18/40": with slashes and nothing around that would make it a share or a score. */
    private static boolean isShort(Scan scan, int at, String first, String second, String third) {
        return scan.token(at + 1).is('/')
                && first.length() <= 2
                && second.length() <= 2
                && third.length() == 2
                && !scan.token(at + TOKENS).isNumber();
    }

    private Optional<Find<When>> yearLast(int at, int year, int first, int second, boolean slashed) {
        boolean dayFirst = first > LAST_MONTH || second <= LAST_MONTH;
        int month = dayFirst ? second : first;
        if (first == 0 || second == 0 || first > LAST_DAY || second > LAST_DAY || month > LAST_MONTH) {
            return Optional.empty();
        }
        // slashes are mostly American, points European
        List<Reading<When>> readings = (slashed ? Stream.of(first, second) : Stream.of(second, first))
                .distinct()
                .filter(readMonth -> PartialDate.possible(year, readMonth, first + second - readMonth))
                .map(readMonth -> PartialDate.ofDay(year, readMonth, first + second - readMonth))
                .map(date -> Reading.printed(When.stated(date)))
                .toList();
        return Optional.of(
                readings.isEmpty()
                        ? DateFinds.day(name(), at, at + TOKENS, year, month, dayFirst ? first : second)
                        : new Find<>(Kinds.DATE, at, at + TOKENS, name(), readings, Optional.empty()));
    }

    private static boolean hasShape(Scan scan, int at) {
        String mark = scan.token(at + 1).text();
        return scan.token(at + 2).isNumber()
                && scan.token(at + 4).isNumber()
                && scan.token(at + 3).text().equals(mark)
                && (mark.equals("-") || mark.equals("/") || mark.equals("."))
                && !isTied(scan, at)
                && scan.touchesPrevious(at + 1)
                && scan.touchesPrevious(at + 2)
                && scan.touchesPrevious(at + 3)
                && scan.touchesPrevious(at + 4)
                && !continues(scan, at + TOKENS, mark);
    }

    /** Whether letters, digits or number marks stand right before, or a word that names versions. */
    private static boolean isTied(Scan scan, int at) {
        Token before = scan.token(at - 1);
        boolean opens =
                before.is('(') || before.is('[') || before.is('"') || before.is('\u201c') || before.is('\u2018');
        boolean version = switch (before.lower()) {
            case "version", "v", "release", "build" -> true;
            default -> false;
        };
        return version || (scan.touchesPrevious(at) && !opens && !endsRange(scan, at) && !isInFileName(scan, at));
    }

    /** "report-2002-10-09.xlsx": nothing but a date has four, two and two digits with dashes. */
    private static boolean isInFileName(Scan scan, int at) {
        Token mark = scan.token(at - 1);
        boolean behindName = (mark.is('-') || mark.is('_'))
                && !(scan.touchesPrevious(at - 1) && scan.token(at - 2).isNumber());
        return behindName
                && scan.token(at + 1).is('-')
                && scan.token(at).text().length() == 4
                && scan.token(at + 2).text().length() == 2
                && scan.token(at + 4).text().length() == 2;
    }

    /** "10/1/2018-10/7/2018". */
    private static boolean endsRange(Scan scan, int at) {
        return DateWords.joinsRange(scan.token(at - 1))
                && scan.touchesPrevious(at - 1)
                && scan.token(at - 2).isNumber()
                && scan.token(at + 1).is('/')
                && scan.token(at - 3).is('/');
    }

    /** A fourth group makes it a version, an address or an id. */
    private static boolean continues(Scan scan, int next, String mark) {
        return scan.touchesPrevious(next)
                && scan.token(next).text().equals(mark)
                && scan.touchesPrevious(next + 1)
                && scan.token(next + 1).isNumber();
    }

    private static boolean isYear(String digits) {
        int year = Integer.parseInt(digits);
        return year >= 1000 && year < 2200;
    }
}
