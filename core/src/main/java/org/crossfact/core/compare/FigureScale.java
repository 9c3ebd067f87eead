package org.crossfact.core.compare;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/**
 * The family in which a measure can be converted.
 *
 * @param dimension what it measures
 * @param factor how many of the family's base unit one of it is
 */
record FigureScale(String dimension, BigDecimal factor) {

    private static final Map<String, FigureScale> SCALES = Map.ofEntries(
            scale("nm", "length", "0.000000001"),
            scale("um", "length", "0.000001"),
            scale("mm", "length", "0.001"),
            scale("cm", "length", "0.01"),
            scale("dm", "length", "0.1"),
            scale("m", "length", "1"),
            scale("km", "length", "1000"),
            scale("[in_i]", "length", "0.0254"),
            scale("[ft_i]", "length", "0.3048"),
            scale("[yd_i]", "length", "0.9144"),
            scale("[mi_i]", "length", "1609.344"),
            scale("[nmi_i]", "length", "1852"),
            scale("m2", "area", "1"),
            scale("km2", "area", "1000000"),
            scale("har", "area", "10000"),
            scale("[acr_us]", "area", "4046.8564224"),
            scale("[smi_us]", "area", "2589988.110336"),
            scale("[sft_i]", "area", "0.09290304"),
            scale("mL", "volume", "0.001"),
            scale("cL", "volume", "0.01"),
            scale("L", "volume", "1"),
            scale("m3", "volume", "1000"),
            scale("km3", "volume", "1000000000000"),
            scale("[gal_us]", "volume", "3.785411784"),
            scale("[bbl_us]", "volume", "158.987294928"),
            scale("ug", "mass", "0.000001"),
            scale("mg", "mass", "0.001"),
            scale("g", "mass", "1"),
            scale("kg", "mass", "1000"),
            scale("t", "mass", "1000000"),
            scale("kt", "mass", "1000000000"),
            scale("[lb_av]", "mass", "453.59237"),
            scale("[oz_av]", "mass", "28.349523125"),
            scale("[ston_av]", "mass", "907184.74"),
            scale("ms", "time", "0.001"),
            scale("s", "time", "1"),
            scale("min", "time", "60"),
            scale("h", "time", "3600"),
            scale("d", "time", "86400"),
            scale("wk", "time", "604800"),
            scale("mo", "months", "1"),
            scale("a", "months", "12"),
            scale("m/s", "speed", "3.6"),
            scale("km/h", "speed", "1"),
            scale("[mi_i]/h", "speed", "1.609344"),
            scale("[kn_i]", "speed", "1.852"),
            scale("W", "power", "1"),
            scale("kW", "power", "1000"),
            scale("MW", "power", "1000000"),
            scale("GW", "power", "1000000000"),
            scale("TW", "power", "1000000000000"),
            scale("W.h", "energy", "1"),
            scale("kW.h", "energy", "1000"),
            scale("MW.h", "energy", "1000000"),
            scale("GW.h", "energy", "1000000000"),
            scale("TW.h", "energy", "1000000000000"),
            scale("[bp]", "points", "0.01"),
            scale("[pp]", "points", "1"),
            scale("kHz", "frequency", "1000"),
            scale("MHz", "frequency", "1000000"),
            scale("GHz", "frequency", "1000000000"));

    private static Map.Entry<String, FigureScale> scale(String symbol, String dimension, String factor) {
        return Map.entry(symbol, new FigureScale(dimension, new BigDecimal(factor)));
    }

    /** What is measured in {@code unit}: figures of different dimensions never meet. */
    static String dimension(Unit unit) {
        return of(unit).map(FigureScale::dimension).orElse(unit.family() + ":" + unit.symbol());
    }

    private static Optional<FigureScale> of(Unit unit) {
        return unit.family() == Unit.Family.MEASURE ? Optional.ofNullable(SCALES.get(unit.symbol())) : Optional.empty();
    }

    /** {@code figure} in the base unit of its family; unchanged when it has none. */
    static Figure inBaseUnit(Figure figure) {
        return of(figure.unit())
                .map(scale -> new Figure(
                        figure.amount().multiply(scale.factor),
                        figure.high().multiply(scale.factor),
                        figure.unit(),
                        figure.bound(),
                        figure.step().multiply(scale.factor)))
                .orElse(figure);
    }
}
