package org.crossfact.rules.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.lexicon.Lexicon;

/**
 * Between which rates two currencies have been exchanged since {@link #FIRST_YEAR}. The rates against the dollar are those
 * of the Federal Reserve's release H.10, rounded outwards.
 *
 * @param lowest how much of the later currency, in the order of the alphabet, one of the earlier one was at the least
 * @param highest the same at the most
 */
record RateBand(BigDecimal lowest, BigDecimal highest) {

    /** The euro's first year. */
    static final int FIRST_YEAR = 1999;

    private static final Lexicon PER_DOLLAR = Lexicon.load(RateBand.class, "rates-per-dollar.txt");
    private static final RateBand DOLLAR = new RateBand(BigDecimal.ONE, BigDecimal.ONE);

    /** The band of two currencies; empty where one of them is not listed. */
    static Optional<RateBand> of(String earlier, String later) {
        return perDollar(earlier).flatMap(one -> perDollar(later).map(other -> other.per(one)));
    }

    private static Optional<RateBand> perDollar(String currency) {
        return currency.equals("USD")
                ? Optional.of(DOLLAR)
                : PER_DOLLAR.value(currency.toLowerCase(Locale.ROOT)).map(RateBand::parsed);
    }

    private static RateBand parsed(String ends) {
        List<String> two = List.of(ends.split(" ", 2));
        return new RateBand(new BigDecimal(two.get(0)), new BigDecimal(two.get(1)));
    }

    private RateBand per(RateBand other) {
        return new RateBand(
                lowest.divide(other.highest, MathContext.DECIMAL64),
                highest.divide(other.lowest, MathContext.DECIMAL64));
    }

    /** Whether the rate lies within the band, or no more than {@code times} outside of it. */
    boolean holds(BigDecimal rate, BigDecimal times) {
        return rate.multiply(times).compareTo(lowest) >= 0 && rate.compareTo(highest.multiply(times)) <= 0;
    }
}
