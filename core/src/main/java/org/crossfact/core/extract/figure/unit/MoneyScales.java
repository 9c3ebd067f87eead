package org.crossfact.core.extract.figure.unit;

import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.lexicon.Lexicon;

/** Reads the letters that multiply an amount of money and mean something else elsewhere: "$5m", "€10B", "$1MM". */
public final class MoneyScales {

    private static final Lexicon SUFFIXES = Lexicon.load(MoneyScales.class, "money-suffixes.txt");

    private MoneyScales() {}

    /** {@code number} with the letter that follows it. */
    public static Numeral apply(Scan scan, Numeral number) {
        int power = number.power() > 0 ? 0 : power(scan, number.to());
        return power == 0 ? number : number.scaled(power, number.to() + 1);
    }

    /** The power of ten of the suffix at token {@code at}, or 0. */
    static int power(Scan scan, int at) {
        Token token = scan.token(at);
        boolean glued = scan.touchesPrevious(at + 1) && scan.token(at + 1).isNumber();
        boolean near = scan.touchesPrevious(at) || scan.oneSpaceBefore(at);
        return near && !glued
                ? SUFFIXES.value(token.text()).map(Integer::valueOf).orElse(0)
                : 0;
    }
}
