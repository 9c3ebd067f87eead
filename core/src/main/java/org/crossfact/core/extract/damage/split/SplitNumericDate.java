package org.crossfact.core.extract.damage.split;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.value.When;

/** Year, month and day in digits with spaces before a digit 1: "2017- 12-2 1", "2012-1 1-05", "20 12- 10- 1 1". */
public final class SplitNumericDate implements Recogniser {

    private static final int DIGITS_OF_YEAR = 4;

    /** Digits of one part, perhaps in two pieces. */
    private record Part(String digits, int to, boolean cut) {}

    @Override
    public String name() {
        return "damage/split-numeric-date";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber()
                && token.text().length() >= 2
                && (Dates.isYear(token.text()) || token.text().length() < DIGITS_OF_YEAR);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Optional<Part> year = part(scan, at).filter(part -> !scan.touchesPrevious(at) && Dates.isYear(part.digits()));
        if (year.isEmpty() || !isMark(scan, year.get().to())) {
            return year.flatMap(whole -> withoutMark(scan, at, whole));
        }
        int mark = year.get().to();
        Optional<Part> month = behind(scan, mark);
        Optional<Part> day = month.filter(part -> isMark(scan, part.to())
                        && scan.token(part.to()).text().equals(scan.token(mark).text()))
                .flatMap(part -> behind(scan, part.to()));
        boolean cut = day.isPresent()
                && (year.get().cut() || month.get().cut() || day.get().cut());
        return cut && isEnd(scan, day.get().to())
                ? find(scan, at, day.get().to(), year.get(), month.get(), day.get())
                : Optional.empty();
    }

    /** "2018 06-04", "2021 10-9 at noon": a space stands where the first mark was. */
    private Optional<Find<When>> withoutMark(Scan scan, int at, Part year) {
        Optional<Part> month = scan.oneSpaceBefore(year.to())
                ? part(scan, year.to())
                        .filter(part -> part.digits().length() == 2
                                && scan.token(part.to()).is('-'))
                : Optional.empty();
        Optional<Part> day =
                month.flatMap(part -> isMark(scan, part.to()) ? behind(scan, part.to()) : Optional.empty());
        return day.isPresent() && NumberEnd.isClosed(scan, day.get().to())
                ? find(scan, at, day.get().to(), year, month.get(), day.get())
                : Optional.empty();
    }

    /** Nothing goes on with the last part. */
    private static boolean isEnd(Scan scan, int to) {
        return NumberEnd.isClosed(scan, to)
                || (!scan.touchesPrevious(to) && !scan.token(to).isNumber());
    }

    private static boolean isMark(Scan scan, int at) {
        Token mark = scan.token(at);
        return scan.touchesPrevious(at) && (mark.is('-') || mark.is('.') || mark.is('/'));
    }

    /** What stands behind the mark; a space there cuts the date as well. */
    private static Optional<Part> behind(Scan scan, int mark) {
        boolean cut =
                scan.oneSpaceBefore(mark + 1) && scan.token(mark + 1).text().startsWith("1");
        return cut || scan.touchesPrevious(mark + 1)
                ? part(scan, mark + 1)
                        .filter(part -> part.digits().length() <= 2)
                        .map(part -> new Part(part.digits(), part.to(), part.cut() || cut))
                : Optional.empty();
    }

    private static Optional<Part> part(Scan scan, int at) {
        Token head = scan.token(at);
        if (!head.isNumber() || head.text().length() > DIGITS_OF_YEAR) {
            return Optional.empty();
        }
        Token tail = scan.token(at + 1);
        boolean cut = scan.oneSpaceBefore(at + 1)
                && tail.isNumber()
                && (tail.text().startsWith("1") || head.text().equals("1"))
                && head.text().length() + tail.text().length() <= (isHeadOfYear(head) ? DIGITS_OF_YEAR : 2);
        return Optional.of(
                cut ? new Part(head.text() + tail.text(), at + 2, true) : new Part(head.text(), at + 1, false));
    }

    private static boolean isHeadOfYear(Token head) {
        return head.text().startsWith("19") || head.text().startsWith("20");
    }

    private Optional<Find<When>> find(Scan scan, int from, int to, Part year, Part month, Part day) {
        DamagedWords damaged = new DamagedWords(scan, from, to);
        return damaged.dates(
                name(),
                Pieces.flaw(damaged),
                Dates.candidate(number(year), number(month), number(day), "the pieces of the date joined"));
    }

    private static int number(Part part) {
        return Integer.parseInt(part.digits());
    }
}
