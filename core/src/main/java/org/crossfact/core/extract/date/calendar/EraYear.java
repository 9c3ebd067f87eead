package org.crossfact.core.extract.date.calendar;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Undated;
import org.crossfact.core.value.When;

/** "44 BC", "AD 79", "10 August 88 CE": a year before or after the beginning of our count, with day and month before it. */
final class EraYear implements Recogniser {

    private static final int MOST_DIGITS = 4;
    private static final int DOTTED = 4;

    @Override
    public String name() {
        return "date/era";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return switch (token.text()) {
            case "BC", "BCE", "AD", "CE", "B", "A" -> true;
            default -> false;
        };
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int end = end(scan, at);
        if (end == at) {
            return Optional.empty();
        }
        boolean before = scan.token(at).text().startsWith("B");
        if (isYear(scan, at - 1) && !scan.touchesPrevious(at)) {
            return Optional.of(find(scan, at - 1, end, before));
        }
        boolean ad = scan.token(at).text().startsWith("A") && isYear(scan, end);
        return ad ? Optional.of(find(scan, end, end + 1, false).over(at, end + 1)) : Optional.empty();
    }

    /** One past the era; "B.C." has four tokens. */
    private static int end(Scan scan, int at) {
        String era = scan.token(at).text();
        if (era.length() > 1) {
            return at + 1;
        }
        String second = era.equals("B") ? "C" : "D";
        boolean dotted = scan.token(at + 1).is('.')
                && scan.token(at + 2).text().equals(second)
                && scan.touchesPrevious(at + 2)
                && scan.token(at + DOTTED - 1).is('.');
        return dotted ? at + DOTTED : at;
    }

    private static boolean isYear(Scan scan, int at) {
        Token digits = scan.token(at);
        return digits.isNumber()
                && digits.text().length() <= MOST_DIGITS
                && Integer.parseInt(digits.text()) > 0
                && (!scan.touchesPrevious(at) || DateWords.isDash(scan.token(at - 1)));
    }

    private Find<When> find(Scan scan, int year, int to, boolean before) {
        Cursor cursor = new Cursor(scan, dayFirst(scan, year));
        int from = cursor.at();
        int first = cursor.day().orElse(UNKNOWN);
        int month = cursor.month().orElse(UNKNOWN);
        int day = first == UNKNOWN && month != UNKNOWN ? cursor.day().orElse(UNKNOWN) : first;
        cursor.skip(',');
        int number = Integer.parseInt(scan.token(year).text());
        boolean whole = month != UNKNOWN && cursor.at() == year;
        int start = whole ? from : year;
        if (before) {
            String timex = String.format(Locale.ROOT, "BC%04d", number);
            return Find.printed(Kinds.DATE, start, to, name(), When.timex(new Undated(), timex));
        }
        return whole && day != UNKNOWN
                ? DateFinds.day(name(), start, to, number, month, day)
                : DateFinds.date(
                        name(), start, to, whole ? PartialDate.ofMonth(number, month) : PartialDate.ofYear(number));
    }

    /** Where day and month before the year may begin. */
    private static int dayFirst(Scan scan, int year) {
        if (DateWords.isMonth(scan.token(year - 1))) {
            return scan.token(year - 2).isNumber() ? year - 2 : year - 1;
        }
        return scan.token(year - 1).is(',') && DateWords.isMonth(scan.token(year - 3)) ? year - 3 : year;
    }
}
