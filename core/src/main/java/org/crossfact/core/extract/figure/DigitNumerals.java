package org.crossfact.core.extract.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;

/** Reads numbers in digits: "1,234.5", "1 234 567", ".08", "2 1/2", "½", "1.3e6". */
final class DigitNumerals {

    /** Longer ones are identifiers, and reading them would cost more than it tells. */
    private static final int MOST_GROUPS = 12;

    private static final int MOST_DIGITS = 30;
    private static final BigDecimal LARGEST_DENOMINATOR = BigDecimal.valueOf(100);
    private static final Map<String, String> VULGAR = Map.ofEntries(
            Map.entry("½", "1/2"),
            Map.entry("⅓", "1/3"),
            Map.entry("⅔", "2/3"),
            Map.entry("¼", "1/4"),
            Map.entry("¾", "3/4"),
            Map.entry("⅕", "1/5"),
            Map.entry("⅖", "2/5"),
            Map.entry("⅗", "3/5"),
            Map.entry("⅘", "4/5"),
            Map.entry("⅙", "1/6"),
            Map.entry("⅚", "5/6"),
            Map.entry("⅛", "1/8"),
            Map.entry("⅜", "3/8"),
            Map.entry("⅝", "5/8"),
            Map.entry("⅞", "7/8"));

    private DigitNumerals() {}

    /** The number whose first token is {@code at}, without its scale; empty where its value cannot be told. */
    static Optional<Numeral> at(Scan scan, int at) {
        Token first = scan.token(at);
        if (VULGAR.containsKey(first.text())) {
            return Optional.of(plus(whole(at, at + 1, "0"), first.text(), at + 1));
        }
        if (first.is('.') && scan.touchesPrevious(at + 1) && !scan.touchesPrevious(at)) {
            Token digits = scan.token(at + 1);
            boolean readable = digits.isNumber() && digits.text().length() <= MOST_DIGITS;
            return readable ? Optional.of(whole(at, at + 2, "0." + digits.text())) : Optional.empty();
        }
        return first.isNumber() ? grouped(scan, at).flatMap(number -> completed(scan, number)) : Optional.empty();
    }

    private static Optional<Numeral> grouped(Scan scan, int at) {
        List<String> groups = new ArrayList<>(List.of(scan.token(at).text()));
        StringBuilder separators = new StringBuilder();
        int end = at + 1;
        while (groups.size() <= MOST_GROUPS) {
            boolean mark = (scan.token(end).is(',') || scan.token(end).is('.'))
                    && scan.touchesPrevious(end)
                    && scan.touchesPrevious(end + 1)
                    && scan.token(end + 1).isNumber();
            boolean space = scan.token(end).isNumber()
                    && scan.token(end).text().length() == 3
                    && scan.token(end).start() == scan.token(end - 1).end() + 1
                    && separators.chars().allMatch(c -> c == ' ');
            if (!mark && !space) {
                break;
            }
            separators.append(mark ? scan.token(end).text().charAt(0) : ' ');
            end += mark ? 2 : 1;
            groups.add(scan.token(end - 1).text());
        }
        int stop = end;
        return DigitGroups.number(groups, separators.toString(), MOST_DIGITS).map(digits -> whole(at, stop, digits));
    }

    private static Numeral whole(int from, int to, String digits) {
        BigDecimal amount = new BigDecimal(digits);
        return new Numeral(from, to, amount, BigDecimal.ONE.movePointLeft(Math.max(0, amount.scale())), 0, false);
    }

    private static Optional<Numeral> completed(Scan scan, Numeral number) {
        int next = number.to();
        if (VULGAR.containsKey(scan.token(next).text())) {
            return Optional.of(plus(number, scan.token(next).text(), next + 1));
        }
        if (isSlash(scan, next)) {
            return ratio(number.amount(), scan.token(next + 1).text())
                    .map(value -> new Numeral(number.from(), next + 2, value, value.ulp(), 0, false));
        }
        if (scan.token(next).isNumber() && isSlash(scan, next + 1)) {
            return ratio(
                            new BigDecimal(shortened(scan.token(next).text())),
                            scan.token(next + 2).text())
                    .map(part ->
                            new Numeral(number.from(), next + 3, number.amount().add(part), part.ulp(), 0, false));
        }
        return exponent(scan, number);
    }

    private static boolean isSlash(Scan scan, int at) {
        return scan.token(at).is('/')
                && scan.touchesPrevious(at)
                && scan.touchesPrevious(at + 1)
                && scan.token(at + 1).isNumber()
                && !(scan.token(at + 2).is('/') && scan.touchesPrevious(at + 2));
    }

    /** A fraction below one; "9/11" is a day and "7" in "24/7" are weekdays, so both denominators are left out. */
    private static Optional<BigDecimal> ratio(BigDecimal numerator, String denominator) {
        BigDecimal divisor = new BigDecimal(shortened(denominator));
        boolean plain = numerator.signum() > 0
                && numerator.compareTo(divisor) < 0
                && divisor.compareTo(LARGEST_DENOMINATOR) <= 0;
        return plain && divisor.intValue() != 11 && divisor.intValue() != 7
                ? Optional.of(numerator.divide(divisor, MathContext.DECIMAL32))
                : Optional.empty();
    }

    private static String shortened(String digits) {
        return digits.length() > MOST_DIGITS ? "0" : digits;
    }

    private static Numeral plus(Numeral number, String vulgar, int to) {
        String[] parts = VULGAR.getOrDefault(vulgar, "0/1").split("/");
        BigDecimal part = new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), MathContext.DECIMAL32);
        return new Numeral(number.from(), to, number.amount().add(part), part.ulp(), 0, false);
    }

    private static Optional<Numeral> exponent(Scan scan, Numeral number) {
        int at = number.to();
        if (!scan.token(at).lower().equals("e") || !scan.touchesPrevious(at)) {
            return Optional.of(number);
        }
        boolean signed = scan.token(at + 1).is('-') || scan.token(at + 1).is('+');
        int digits = signed ? at + 2 : at + 1;
        if (!scan.token(digits).isNumber() || !scan.touchesPrevious(digits)) {
            return Optional.of(number);
        }
        String power = scan.token(digits).text();
        if (power.length() > 2) {
            return Optional.empty();
        }
        int exponent = scan.token(at + 1).is('-') ? -Integer.parseInt(power) : Integer.parseInt(power);
        Numeral scaled = number.scaled(exponent, digits + 1);
        return Optional.of(new Numeral(scaled.from(), scaled.to(), scaled.amount(), scaled.step(), 0, false));
    }
}
