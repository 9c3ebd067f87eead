package org.crossfact.core.compare;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.measure.Measure;
import org.crossfact.core.measure.Measures;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Converts figures to the base unit of what they measure, by the table of units. */
public final class FigureScale {

    private FigureScale() {}

    /** What is measured in {@code unit}: figures of different dimensions never meet. */
    public static String dimension(Unit unit) {
        return of(unit).map(Measure::dimension).orElse(unit.family() + ":" + unit.symbol());
    }

    private static Optional<Measure> of(Unit unit) {
        return unit.family() == Unit.Family.MEASURE ? Measures.of(unit.symbol()) : Optional.empty();
    }

    /** {@code figure} in the base unit of its dimension; unchanged when it has none. */
    static Figure inBaseUnit(Figure figure) {
        return of(figure.unit()).map(measure -> converted(figure, measure)).orElse(figure);
    }

    private static Figure converted(Figure figure, Measure measure) {
        BigDecimal low = measure.inBaseUnit(figure.amount());
        BigDecimal high = measure.inBaseUnit(figure.high());
        BigDecimal step = figure.step().multiply(measure.factor());
        return new Figure(low, high, figure.unit(), figure.bound(), step);
    }
}
