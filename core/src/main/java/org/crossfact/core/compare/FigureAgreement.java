package org.crossfact.core.compare;

import java.math.BigDecimal;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Reason;

/** How two figures of one thing agree: conversion, rounding to what is written, and what a hedge admits. */
final class FigureAgreement {

    /** "About 200" admits 212 and not 230. */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private FigureAgreement() {}

    static Comparison between(Figure left, Figure right) {
        if (!FigureScale.dimension(left.unit()).equals(FigureScale.dimension(right.unit()))) {
            return Comparison.incomparable(Reason.OTHER_UNIT);
        }
        Figure one = FigureScale.inBaseUnit(left);
        Figure other = FigureScale.inBaseUnit(right);
        boolean equal =
                one.amount().compareTo(other.amount()) == 0 && one.high().compareTo(other.high()) == 0;
        if (equal) {
            return one.bound() == other.bound() ? Comparison.same() : Comparison.compatible(Reason.HEDGE);
        }
        if (one.bound() == Bound.EXACT && other.bound() == Bound.EXACT) {
            return rounds(one, other) ? Comparison.same(Reason.ROUNDING) : Comparison.different();
        }
        if (one.bound() == other.bound()) {
            return sameHedge(one, other);
        }
        return meet(one, other) ? Comparison.compatible(Reason.HEDGE) : Comparison.different();
    }

    private static Comparison sameHedge(Figure one, Figure other) {
        if (one.bound() == Bound.RANGE) {
            return Comparison.different();
        }
        boolean near = rounds(one, other) || (one.bound() == Bound.ABOUT && meet(one, other));
        return near ? Comparison.compatible(Reason.ROUNDING) : Comparison.different(Reason.SAME_HEDGE);
    }

    /** Whether the coarser of the two is the finer one rounded to its last digit. */
    private static boolean rounds(Figure one, Figure other) {
        BigDecimal coarser = one.step().max(other.step());
        boolean samePrecision = one.step().compareTo(other.step()) == 0;
        BigDecimal distance = one.amount().subtract(other.amount()).abs();
        return !samePrecision && distance.compareTo(coarser.multiply(HALF)) <= 0;
    }

    private static boolean meet(Figure one, Figure other) {
        return !isBelow(one, other) && !isBelow(other, one);
    }

    /** Whether the most that {@code one} admits is less than the least that {@code other} admits. */
    private static boolean isBelow(Figure one, Figure other) {
        boolean open = one.bound() == Bound.AT_LEAST || other.bound() == Bound.AT_MOST;
        return !open
                && one.high()
                                .add(leeway(one, one.high()))
                                .compareTo(other.amount().subtract(leeway(other, other.amount())))
                        < 0;
    }

    /** How far from {@code end} the figure may lie: what its hedge admits, or else its last digit. */
    private static BigDecimal leeway(Figure figure, BigDecimal end) {
        return figure.bound() == Bound.ABOUT
                ? end.abs().multiply(ABOUT)
                : figure.step().multiply(HALF);
    }
}
