package org.crossfact.core.extract.figure.numeral;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral.Writing;

/** Reads numbers in digits: "1,234.5", "1 234 567", "1'234", ".08", "2 1/2", "½", "1.3e6", "2.48×10−5". */
final class DigitNumerals {

    /** Longer ones are identifiers, and reading them would cost more than it tells. */
    private static final int MOST_GROUPS = 12;

    private static final int MOST_DIGITS = 30;
    private static final int GROUP = 3;

    private DigitNumerals() {}

    /** The number whose first token is {@code at}, without its scale; empty where its value cannot be told. */
    static Optional<Numeral> at(Scan scan, int at) {
        Token first = scan.token(at);
        if (VulgarFractions.isOne(first)) {
            return VulgarFractions.alone(scan, at);
        }
        if (first.is('.') && scan.touchesPrevious(at + 1) && !scan.touchesPrevious(at)) {
            Token digits = scan.token(at + 1);
            boolean readable = digits.isNumber() && digits.text().length() <= MOST_DIGITS;
            return readable ? Optional.of(plain(at, at + 2, "0." + digits.text())) : Optional.empty();
        }
        return first.isNumber() ? grouped(scan, at).flatMap(number -> completed(scan, number)) : Optional.empty();
    }

    private static Optional<Numeral> grouped(Scan scan, int at) {
        List<String> groups = new ArrayList<>(List.of(scan.token(at).text()));
        StringBuilder separators = new StringBuilder();
        int end = at + 1;
        while (groups.size() <= MOST_GROUPS) {
            boolean mark = isMark(scan, end);
            if (!mark && !isSpaced(scan, end, separators)) {
                break;
            }
            separators.append(mark ? separator(scan.token(end)) : ' ');
            end += mark ? 2 : 1;
            groups.add(scan.token(end - 1).text());
        }
        if (isCode(groups.get(0), separators)) {
            return Optional.empty();
        }
        int stop = end;
        DigitGroups number = new DigitGroups(groups, separators.toString());
        return number.isAmbiguous() && DecimalHabit.commas(scan, at) >= number.commasNeeded()
                ? Optional.of(plain(at, stop, number.withDecimalComma()))
                : number.number(MOST_DIGITS).map(digits -> plain(at, stop, digits));
    }

    private static char separator(Token mark) {
        char printed = mark.text().charAt(0);
        return printed == '\u2019' ? '\'' : printed;
    }

    private static boolean isMark(Scan scan, int at) {
        Token mark = scan.token(at);
        boolean apostrophe = (mark.is('\'') || mark.is('\u2019'))
                && scan.token(at + 1).text().length() == GROUP;
        return (mark.is(',') || mark.is('.') || apostrophe)
                && scan.touchesPrevious(at)
                && scan.touchesPrevious(at + 1)
                && scan.token(at + 1).isNumber();
    }

    private static boolean isSpaced(Scan scan, int at, StringBuilder separators) {
        return scan.token(at).isNumber()
                && scan.token(at).text().length() == GROUP
                && scan.token(at).start() == scan.token(at - 1).end() + 1
                && scan.token(at - 1).text().length() <= GROUP
                && separators.chars().allMatch(c -> c == ' ');
    }

    /** "0930", "007", "03": no quantity begins with a nought unless a point follows. */
    private static boolean isCode(String first, StringBuilder separators) {
        return first.length() > 1 && first.charAt(0) == '0' && separators.indexOf(".") != 0;
    }

    private static Numeral plain(int from, int to, String digits) {
        BigDecimal amount = new BigDecimal(digits);
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, amount.scale()));
        return new Numeral(from, to, amount, step, 0, Writing.DIGITS);
    }

    private static Optional<Numeral> completed(Scan scan, Numeral number) {
        Optional<Numeral> fraction = VulgarFractions.after(scan, number);
        return fraction.isPresent() ? fraction : Exponents.after(scan, number);
    }
}
