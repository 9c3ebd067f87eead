package org.crossfact.rules.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Restatement;
import org.crossfact.core.value.Unit;

/**
 * An amount told in two currencies.
 *
 * @param claim where it is told
 * @param currencies the two codes, in the order of the alphabet
 * @param rate how much of the later currency one of the earlier one is
 */
record Conversion(Claim<Restatement> claim, String currencies, BigDecimal rate) {

    /** Digits of a converted amount; rates of one day differ behind them. */
    private static final int SHOWN = 3;

    /** The conversion that a claim tells; empty for what is no money, a limit or nothing. */
    static Optional<Conversion> of(Claim<Restatement> claim) {
        return claim.value()
                .filter(told -> isSum(told.first()) && isSum(told.again()))
                .map(told -> of(claim, told.first(), told.again()));
    }

    private static boolean isSum(Figure figure) {
        return figure.unit().family() == Unit.Family.CURRENCY
                && figure.bound() != Bound.RANGE
                && figure.amount().signum() > 0;
    }

    private static Conversion of(Claim<Restatement> claim, Figure first, Figure again) {
        boolean ordered = first.unit().symbol().compareTo(again.unit().symbol()) < 0;
        Figure earlier = ordered ? first : again;
        Figure later = ordered ? again : first;
        return new Conversion(
                claim,
                earlier.unit().symbol() + " " + later.unit().symbol(),
                later.amount().divide(earlier.amount(), MathContext.DECIMAL64));
    }

    /** How many times farther the one rate is than the other; at least 1. */
    BigDecimal distance(Conversion other) {
        BigDecimal ratio = rate.divide(other.rate, MathContext.DECIMAL64);
        return ratio.compareTo(BigDecimal.ONE) < 0 ? BigDecimal.ONE.divide(ratio, MathContext.DECIMAL64) : ratio;
    }

    /** What the second amount would be at the rate of {@code other}, rounded as it is written. */
    Figure at(Conversion other) {
        Restatement told = claim.value().orElseThrow();
        BigDecimal amount = told.first().amount();
        boolean ordered =
                told.first().unit().symbol().compareTo(told.again().unit().symbol()) < 0;
        BigDecimal converted = ordered ? amount.multiply(other.rate) : amount.divide(other.rate, MathContext.DECIMAL64);
        return Figure.exact(
                converted.round(new MathContext(SHOWN, RoundingMode.HALF_UP)),
                told.again().unit(),
                BigDecimal.ONE);
    }
}
