package org.crossfact.core.measure;

import java.math.BigDecimal;

/**
 * A unit of measure and its size.
 *
 * @param symbol its UCUM symbol
 * @param dimension what it measures; only units of one dimension can be converted
 * @param factor how many base units of its dimension one of it is
 * @param offset what is added to a value before it is multiplied: 273.15 for degrees Celsius, else 0
 */
public record Measure(String symbol, String dimension, BigDecimal factor, BigDecimal offset) {

    /** A value in this unit as a value in the base unit of its dimension. */
    public BigDecimal inBaseUnit(BigDecimal value) {
        return value.add(offset).multiply(factor);
    }

    /** The unit that an SI prefix makes of this one. */
    Measure prefixed(String prefix, int power) {
        return new Measure(prefix + symbol, dimension, factor.scaleByPowerOfTen(power), offset);
    }
}
