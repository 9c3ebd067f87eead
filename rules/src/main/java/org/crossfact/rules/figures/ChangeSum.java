package org.crossfact.rules.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Change;
import org.crossfact.core.value.Change.Direction;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/**
 * The two values of a change, and what follows from them for its difference, percentage and factor.
 *
 * @param direction which way the text says it went
 * @param from the value before
 * @param to the value after, in the same unit
 */
record ChangeSum(Direction direction, Figure from, Figure to) {

    private static final Unit PERCENTAGE_POINT = Unit.measure("[pp]");
    private static final Unit BASIS_POINT = Unit.measure("[bp]");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SCALES_APART = BigDecimal.valueOf(1000);
    /** "up 50 %" is said of 48 to 52 %. */
    private static final BigDecimal LOOSE_SHARE = new BigDecimal("0.04");
    /** "doubled" is said of 1.8 to 2.2 times. */
    private static final BigDecimal LOOSE_FACTOR = new BigDecimal("0.125");

    private static final BigDecimal HEDGED_FACTOR = new BigDecimal("0.2");

    private static final BigDecimal HEDGED = BigDecimal.valueOf(3);
    private static final MathContext SHOWN = new MathContext(3);

    /** The values of {@code change}, when both are told, plain and in one unit. */
    static Optional<ChangeSum> of(Change change) {
        if (change.from().isEmpty() || change.to().isEmpty()) {
            return Optional.empty();
        }
        Figure from = change.from().get();
        Figure to = change.to().get();
        Unit unit = from.unit().equals(Unit.NONE) ? to.unit() : from.unit();
        boolean oneUnit = to.unit().equals(Unit.NONE) || to.unit().equals(unit);
        boolean plain = from.bound() == Bound.EXACT && to.bound() == Bound.EXACT;
        boolean positive =
                Interval.rounded(from).isPositive() && Interval.rounded(to).isPositive();
        boolean fits = positive ? !areScalesApart(from, to) : isDifferenceOnly(change);
        if (!oneUnit || !plain || !fits) {
            return Optional.empty();
        }
        return Optional.of(new ChangeSum(change.direction(), from.in(unit), to.in(unit)));
    }

    /** "from 12 degrees to minus 4, a drop of 16": below zero nothing is so many times or per cent of another. */
    private static boolean isDifferenceOnly(Change change) {
        return change.by().isPresent()
                && change.share().isEmpty()
                && change.factor().isEmpty();
    }

    /** "from 5 to 2 million" may mean five million. */
    private static boolean areScalesApart(Figure from, Figure to) {
        BigDecimal ratio = from.amount().divide(to.amount(), MathContext.DECIMAL32);
        return ratio.compareTo(SCALES_APART) >= 0
                || ratio.multiply(SCALES_APART).compareTo(BigDecimal.ONE) <= 0;
    }

    /** Whether {@code by} is told in the unit of the values, or in points of a percentage. */
    boolean measures(Figure by) {
        boolean points =
                inPoints(by).unit().equals(PERCENTAGE_POINT) && from.unit().equals(Unit.PERCENT);
        return points || by.unit().equals(from.unit()) || by.unit().equals(Unit.NONE);
    }

    /** A basis point is a hundredth of a percentage point. */
    private static Figure inPoints(Figure by) {
        if (!by.unit().equals(BASIS_POINT)) {
            return by;
        }
        return new Figure(
                by.amount().movePointLeft(2),
                by.high().movePointLeft(2),
                PERCENTAGE_POINT,
                by.bound(),
                by.step().movePointLeft(2));
    }

    boolean goesTheOtherWay() {
        boolean known = !from.unit().equals(Unit.NONE);
        Interval before = interval(from);
        Interval after = interval(to);
        return known && (direction == Direction.UP ? after.isBelow(before) : before.isBelow(after));
    }

    boolean fitsShare(Figure share) {
        Interval growth = interval(to).over(interval(from));
        Interval percent = new Interval(percentOf(growth.low()), percentOf(growth.high()));
        Interval ways = direction == Direction.UP
                ? percent
                : new Interval(percent.high().negate(), percent.low().negate());
        // "up 2 %" of a percentage is often meant in points
        boolean points = from.unit().equals(Unit.PERCENT) && fitsDifference(share);
        return points || fits(share, ways, share.step().max(share.amount().multiply(LOOSE_SHARE)));
    }

    private static BigDecimal percentOf(BigDecimal ratio) {
        return ratio.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    boolean fitsFactor(Figure factor) {
        Interval growth = interval(to).over(interval(from));
        // a hedge widens what a difference may be; "nearly tripled" is still no doubling
        return fits(factor.bound() == Bound.ABOUT ? factor.hedged(Bound.EXACT) : factor, growth, reach(factor));
    }

    private static BigDecimal reach(Figure factor) {
        return factor.amount().multiply(factor.bound() == Bound.ABOUT ? HEDGED_FACTOR : LOOSE_FACTOR);
    }

    boolean fitsDifference(Figure told) {
        Figure by = inPoints(told);
        return fits(by, difference(), interval(by).high().subtract(by.amount()));
    }

    /** Whole things are counted exactly, as long as all of them are whole. */
    private Interval interval(Figure figure) {
        boolean whole = isWhole(from) && isWhole(to) && isWhole(figure);
        return whole ? Interval.around(figure.amount(), BigDecimal.ZERO) : Interval.rounded(figure);
    }

    private static boolean isWhole(Figure figure) {
        boolean countable =
                figure.unit().family() == Unit.Family.COUNT || figure.unit().equals(Unit.NONE);
        return countable && figure.step().compareTo(BigDecimal.ONE) == 0;
    }

    private Interval difference() {
        return direction == Direction.UP
                ? interval(to).minus(interval(from))
                : interval(from).minus(interval(to));
    }

    private static boolean fits(Figure told, Interval real, BigDecimal reach) {
        return switch (told.bound()) {
            case EXACT -> Interval.around(told.amount(), reach).meets(real);
            case ABOUT -> Interval.around(told.amount(), reach.multiply(HEDGED)).meets(real);
            case AT_LEAST -> told.amount().subtract(reach).compareTo(real.high()) <= 0;
            case AT_MOST -> told.amount().add(reach).compareTo(real.low()) >= 0;
            case RANGE ->
                new Interval(told.amount().subtract(reach), told.high().add(reach)).meets(real);
        };
    }

    String share() {
        return shown(percentOf(ratio()).abs()) + " %";
    }

    String factor() {
        return shown(ratio()) + " times";
    }

    String difference(Unit unit) {
        BigDecimal real = to.amount().subtract(from.amount()).abs();
        return FigureInWords.of(Figure.exact(real, unit, BigDecimal.ONE));
    }

    String values() {
        return "From " + FigureInWords.of(from) + " to " + FigureInWords.of(to);
    }

    /** What the values would be if the percentage or factor {@code ratioTold} of the one on the other is right. */
    List<String> valuesFor(BigDecimal ratioTold) {
        List<String> others = new ArrayList<>();
        if (ratioTold.signum() > 0) {
            others.add("to " + value(from.amount().multiply(ratioTold)));
            others.add("from " + value(to.amount().divide(ratioTold, MathContext.DECIMAL64)));
        }
        return others;
    }

    /** How many times as much a change by {@code percent} makes. */
    BigDecimal ratioOf(BigDecimal percent) {
        BigDecimal part = percent.divide(HUNDRED, MathContext.DECIMAL64);
        return direction == Direction.UP ? BigDecimal.ONE.add(part) : BigDecimal.ONE.subtract(part);
    }

    String value(BigDecimal amount) {
        BigDecimal rounded =
                isWhole(from) ? amount.setScale(0, RoundingMode.HALF_UP) : amount.round(new MathContext(4));
        return FigureInWords.of(Figure.exact(rounded, from.unit(), BigDecimal.ONE));
    }

    private BigDecimal ratio() {
        return to.amount().divide(from.amount(), MathContext.DECIMAL64);
    }

    private static String shown(BigDecimal number) {
        return number.round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
