package org.crossfact.core.extract.figure.numeral;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral.Writing;

/** Reads the scale words after digits, and what still belongs to the number behind them: "43tn", "4 thousand 3 hundred". */
final class ScaledDigits {

    /** "5 hundred million" has two; more would be no number that anybody writes. */
    private static final int MOST = 2;

    private static final int HUNDRED = 2;
    private static final int THOUSAND = 3;
    private static final int MILLION = 6;

    private ScaledDigits() {}

    /** {@code plain} with all that multiplies it or adds to it. */
    static Numeral of(Scan scan, Numeral plain) {
        Numeral number = scaled(scan, plain);
        if (number.power() == 0) {
            return number;
        }
        boolean and = scan.token(number.to()).lower().equals("and");
        Optional<Numeral> half = and && number.power() >= MILLION ? half(scan, number) : Optional.empty();
        return half.isPresent() ? half.get() : rest(scan, number, and).orElse(number);
    }

    private static Numeral scaled(Scan scan, Numeral plain) {
        Numeral number = plain;
        for (int i = 0; i < MOST; i++) {
            int at = afterHyphen(scan, number.to());
            Optional<Integer> dozen = Scales.dozen(scan.token(at).lower());
            if (dozen.isPresent() && scan.token(at).text().length() > 1) {
                return number.times(BigDecimal.valueOf(dozen.get()), at + 1);
            }
            Optional<Integer> power = Scales.powerAt(scan, at);
            if (power.isEmpty()) {
                return number;
            }
            number = number.scaled(power.get(), at + 1);
        }
        return number;
    }

    private static int afterHyphen(Scan scan, int at) {
        boolean joined = scan.token(at).is('-') && scan.touchesPrevious(at) && scan.touchesPrevious(at + 1);
        return joined ? at + 1 : at;
    }

    /** "3 million and a quarter": a quarter of a million. */
    private static Optional<Numeral> half(Scan scan, Numeral number) {
        int at = number.to() + 1;
        if (!scan.token(at).lower().equals("a")) {
            return Optional.empty();
        }
        String word = scan.token(at + 1).lower();
        BigDecimal part =
                word.equals("half") ? new BigDecimal("0.5") : word.equals("quarter") ? new BigDecimal("0.25") : null;
        return Optional.ofNullable(part)
                .map(value -> value.scaleByPowerOfTen(number.power()))
                .map(value -> number.plus(value, value, at + 2));
    }

    /** "4 thousand 3 hundred", "3 hundred and 21", "6 crore and two hundred": the rest has a smaller scale. */
    private static Optional<Numeral> rest(Scan scan, Numeral number, boolean and) {
        boolean indian = number.power() == 5 || number.power() == 7;
        boolean joinsByAnd = number.power() == HUNDRED || indian;
        boolean joins = and ? joinsByAnd : number.power() == THOUSAND || indian;
        int at = and ? number.to() + 1 : number.to();
        if (!joins || (!and && scan.token(at).isNumber() && !scan.token(at + 1).isWord())) {
            return Optional.empty();
        }
        Optional<Numeral> next = scan.token(at).isWord()
                ? WordNumerals.at(scan, at)
                : DigitNumerals.at(scan, at).map(digits -> scaled(scan, digits));
        return next.filter(more -> more.amount().signum() > 0)
                .filter(more -> and || more.power() > 0)
                .filter(more -> !more.isFraction())
                .filter(more -> more.amount().compareTo(BigDecimal.ONE.scaleByPowerOfTen(number.power())) < 0)
                .map(more -> number.plus(more.amount(), more.step(), more.to()).as(Writing.DIGITS));
    }
}
