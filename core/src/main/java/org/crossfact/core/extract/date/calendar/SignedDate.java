package org.crossfact.core.extract.date.calendar;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "2015年3月5日", "2016년 7월 1일", "２０１６年": the parts of a date with their Chinese, Japanese or Korean signs. */
final class SignedDate implements Recogniser {

    private static final String YEAR = "\u5e74\ub144";
    private static final String MONTH = "\u6708\uc6d4";
    private static final String DAY = "\u65e5\uc77c";
    private static final int DIGITS_OF_YEAR = 4;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    /** A number and one past the token of its sign. */
    private record Part(int number, int to) {}

    @Override
    public String name() {
        return "date/signed";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return isSign(token, YEAR);
    }

    private static boolean isSign(Token token, String signs) {
        return token.isWord() && signs.indexOf(token.text().charAt(0)) >= 0;
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int from = Cursor.isOtherDigit(scan.token(at - 1)) ? at - DIGITS_OF_YEAR : at - 1;
        Optional<Part> year = part(scan, from, YEAR)
                .filter(told -> told.to() == at + 1)
                .filter(told -> told.number() >= FIRST_YEAR && told.number() <= LAST_YEAR);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Optional<Part> month = part(scan, at + 1, MONTH);
        if (month.isEmpty()) {
            return Optional.of(DateFinds.date(
                    name(), from, at + 1, PartialDate.ofYear(year.get().number())));
        }
        Optional<Part> day = part(scan, month.get().to(), DAY);
        return Optional.of(find(from, year.get(), month.get(), day));
    }

    private Find<When> find(int from, Part year, Part month, Optional<Part> day) {
        int to = day.map(Part::to).orElse(month.to());
        return day.isEmpty() && PartialDate.possible(year.number(), month.number(), UNKNOWN)
                ? DateFinds.date(name(), from, to, PartialDate.ofMonth(year.number(), month.number()))
                : DateFinds.day(
                        name(),
                        from,
                        to,
                        year.number(),
                        month.number(),
                        day.map(Part::number).orElse(1));
    }

    /** Digits, plain or of full width, with one of the signs right behind them. */
    private static Optional<Part> part(Scan scan, int at, String signs) {
        int to = at;
        int number = 0;
        while (to < at + DIGITS_OF_YEAR && Cursor.isOtherDigit(scan.token(to))) {
            number = 10 * number + Character.digit(scan.token(to).text().codePointAt(0), 10);
            to++;
        }
        Token plain = scan.token(at);
        if (to == at && plain.isNumber() && plain.text().length() <= DIGITS_OF_YEAR) {
            number = Integer.parseInt(plain.text());
            to++;
        }
        return to > at && scan.touchesPrevious(to) && isSign(scan.token(to), signs)
                ? Optional.of(new Part(number, to + 1))
                : Optional.empty();
    }
}
