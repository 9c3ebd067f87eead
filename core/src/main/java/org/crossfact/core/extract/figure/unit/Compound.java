package org.crossfact.core.extract.figure.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.numeral.Numerals;
import org.crossfact.core.extract.figure.unit.UnitReader.UnitAt;
import org.crossfact.core.measure.Measure;
import org.crossfact.core.measure.Measures;
import org.crossfact.core.value.Unit;

/**
 * The smaller part of an amount told in two units: "5 feet 2 inches", "two hours 50 minutes", "3 dollars 50 cents".
 *
 * @param more what it adds, in the larger unit
 * @param step the size of its last digit, in the larger unit
 * @param to one past the number of its last token
 */
public record Compound(BigDecimal more, BigDecimal step, int to) {

    private static final MeasureUnits MEASURES = new MeasureUnits();
    private static final CurrencyUnits CURRENCIES = new CurrencyUnits();
    private static final Set<String> PARTED = Set.of("length", "mass");
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal FEWEST_CENTS = BigDecimal.TEN;
    private static final BigDecimal ALL_CENTS = BigDecimal.valueOf(100);

    /** What follows {@code number} with its {@code unit} as their smaller part. */
    public static Optional<Compound> of(Scan scan, Numeral number, UnitAt unit) {
        return switch (unit.unit().family()) {
            case MEASURE -> smaller(scan, number, unit);
            case CURRENCY -> cents(scan, number, unit);
            default -> Optional.empty();
        };
    }

    private static Optional<Compound> smaller(Scan scan, Numeral number, UnitAt unit) {
        Optional<Measure> large = Measures.of(unit.unit().symbol())
                .filter(measure -> PARTED.contains(measure.dimension()) || isClock(measure));
        boolean whole = number.step().compareTo(BigDecimal.ONE) >= 0;
        if (large.isEmpty() || !whole || scan.token(number.to()).is('-')) {
            return Optional.empty();
        }
        int at = (isImperial(large.get()) || isClock(large.get())) && isJoint(scan, unit.to())
                ? unit.to() + 1
                : unit.to();
        return Numerals.at(scan, at)
                .filter(next -> next.from() == at)
                .flatMap(next ->
                        MEASURES.after(scan, next.to(), next).flatMap(small -> within(large.get(), next, small)));
    }

    /** Months and years have no fixed number of smaller parts. */
    private static boolean isClock(Measure measure) {
        return measure.symbol().equals("h") || measure.symbol().equals("min");
    }

    private static boolean isImperial(Measure measure) {
        return measure.symbol().equals("[ft_i]") || measure.symbol().equals("[lb_av]");
    }

    private static boolean isJoint(Scan scan, int at) {
        return scan.token(at).is(',') || scan.token(at).lower().equals("and");
    }

    private static Optional<Compound> within(Measure large, Numeral number, UnitAt small) {
        return Measures.of(small.unit().symbol())
                .filter(measure -> measure.dimension().equals(large.dimension()))
                .filter(measure -> measure.inBaseUnit(number.amount()).compareTo(large.factor()) < 0)
                .map(measure -> measure.factor().divide(large.factor(), MathContext.DECIMAL64))
                .map(ratio -> new Compound(
                        number.amount().multiply(ratio, MathContext.DECIMAL64),
                        number.step().multiply(ratio),
                        small.to()));
    }

    private static Optional<Compound> cents(Scan scan, Numeral number, UnitAt unit) {
        boolean and = scan.token(unit.to()).lower().equals("and");
        int at = and ? unit.to() + 1 : unit.to();
        boolean whole =
                number.power() == 0 && unit.power() == 0 && number.step().compareTo(BigDecimal.ONE) == 0;
        if (!whole) {
            return Optional.empty();
        }
        return Numerals.at(scan, at)
                .filter(next -> next.from() == at && next.amount().compareTo(ALL_CENTS) < 0)
                .flatMap(next -> end(scan, next, unit.unit(), and));
    }

    private static Optional<Compound> end(Scan scan, Numeral cents, Unit currency, boolean and) {
        Optional<UnitAt> named = CURRENCIES
                .after(scan, cents.to(), cents)
                .filter(unit -> unit.power() < 0 && unit.unit().equals(currency));
        boolean closes = and
                && cents.amount().compareTo(FEWEST_CENTS) >= 0
                && !scan.token(cents.to()).isWord()
                && !scan.touchesPrevious(cents.to() + 1);
        return named.isPresent() || closes
                ? Optional.of(new Compound(
                        cents.amount().multiply(CENT),
                        CENT,
                        named.map(UnitAt::to).orElse(cents.to())))
                : Optional.empty();
    }
}
