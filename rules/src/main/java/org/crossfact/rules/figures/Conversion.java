package org.crossfact.rules.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.lexicon.Lexicon;
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

    /** The pounds of Syria and the rupees of Nepal are called so without their country by those who live there. */
    private static final Lexicon OF_SEVERAL = Lexicon.load(Conversion.class, "names-of-several-currencies.txt");

    /** The conversion that a claim tells; empty for what is no money, a limit or nothing. */
    static Optional<Conversion> of(Claim<Restatement> claim) {
        return claim.value()
                .filter(told -> isSum(told.first()) && isSum(told.again()))
                .filter(told -> !told.first().unit().equals(told.again().unit()))
                .map(told -> of(claim, told.first(), told.again()));
    }

    /** The conversions that an article tells itself, those of one pair of currencies together. */
    static Stream<List<Conversion>> byCurrencies(FactSheet sheet) {
        return sheet
                .claims(Kinds.RESTATEMENT)
                .filter(claim -> !claim.isBoilerplate())
                .flatMap(claim -> of(claim).stream())
                .collect(Collectors.groupingBy(Conversion::currencies, TreeMap::new, Collectors.toList()))
                .values()
                .stream();
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

    /** Between which rates its currencies have been exchanged; empty where one is not listed, or named as several are. */
    Optional<RateBand> band() {
        boolean several =
                Stream.of(claim.quote().toLowerCase(Locale.ROOT).split(" ", -1)).anyMatch(OF_SEVERAL::contains);
        String[] two = currencies.split(" ", 2);
        return several ? Optional.empty() : RateBand.of(two[0], two[1]);
    }

    /** The second amount that many powers of ten greater. */
    Figure again(int powers) {
        Figure again = claim.value().orElseThrow().again();
        return Figure.exact(
                again.amount().scaleByPowerOfTen(powers),
                again.unit(),
                again.step().scaleByPowerOfTen(powers));
    }

    /** The same with another second amount. */
    Conversion with(Figure again) {
        return of(claim, claim.value().orElseThrow().first(), again);
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
