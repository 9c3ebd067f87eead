package org.crossfact.core.extract.relation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Restatement;

/**
 * Reads a sum told for two periods: "900 euros a month, or 10,800 euros a year". Years of pay have 12 to 14 months, and
 * months some four weeks, so the first is taken as a rough one.
 */
final class Rates {

    /** How often a period comes in a year; days are left out, since a week has five of them or seven. */
    private static final Lexicon A_YEAR = Lexicon.load(Rates.class, "periods-a-year.txt");

    private static final Lexicon PER = Lexicon.load(Rates.class, "per.txt");

    private final Scan scan;
    private final Found found;

    private Rates(Scan scan, Found found) {
        this.scan = scan;
        this.found = found;
    }

    /** The sums of a page that are told for two periods, in reading order. */
    static List<Find<Restatement>> of(Scan scan, Found found) {
        Rates reader = new Rates(scan, found);
        List<Find<Restatement>> all = new ArrayList<>();
        for (Find<Figure> first : found.figures().values()) {
            reader.times(first.to())
                    .flatMap(times -> reader.again(first, times))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** How often a year the period comes that stands at a token: "a month", "per week". */
    private Optional<BigDecimal> times(int at) {
        return PER.contains(scan.token(at).lower())
                ? A_YEAR.value(scan.token(at + 1).lower()).map(BigDecimal::new)
                : Optional.empty();
    }

    private Optional<Find<Restatement>> again(Find<Figure> first, BigDecimal times) {
        return Restatements.afterOr(scan, found, first.to() + 2)
                .filter(second ->
                        Found.value(second).unit().equals(Found.value(first).unit()))
                .filter(second -> Found.value(second).bound() != Bound.RANGE
                        && Found.value(first).bound() != Bound.RANGE)
                .flatMap(second -> times(second.to())
                        .filter(others -> others.compareTo(times) != 0)
                        .map(others -> restated(first, second, times, others)));
    }

    private static Find<Restatement> restated(
            Find<Figure> first, Find<Figure> second, BigDecimal times, BigDecimal others) {
        Figure told = Found.value(first);
        BigDecimal amount = told.amount().multiply(times).divide(others, MathContext.DECIMAL32);
        Figure inPeriodOfSecond = Figure.exact(amount, told.unit(), told.step()).hedged(Bound.ABOUT);
        return Find.printed(
                Kinds.RESTATEMENT,
                first.from(),
                second.to() + 2,
                "relation/rate",
                new Restatement(inPeriodOfSecond, Found.value(second)));
    }
}
