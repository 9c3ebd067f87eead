package org.crossfact.core.value;

/**
 * What a figure is counted in.
 *
 * @param symbol an ISO 4217 code, {@code %}, a UCUM symbol, a noun in the singular, or {@code times}; empty for a bare
 *     number
 * @param family which of these it is
 */
public record Unit(String symbol, Family family) {

    /** The kinds of unit. */
    public enum Family {
        NONE,
        PERCENT,
        CURRENCY,
        MEASURE,
        COUNT,
        /** A place in a row: "the sixth time". */
        ORDINAL,
        /** How many times as much: "threefold". */
        MULTIPLE
    }

    public static final Unit NONE = new Unit("", Family.NONE);
    public static final Unit PERCENT = new Unit("%", Family.PERCENT);

    public static final Unit MULTIPLE = new Unit("times", Family.MULTIPLE);

    public static Unit currency(String iso4217) {
        return new Unit(iso4217, Family.CURRENCY);
    }

    public static Unit measure(String ucum) {
        return new Unit(ucum, Family.MEASURE);
    }

    public static Unit count(String singularNoun) {
        return new Unit(singularNoun, Family.COUNT);
    }

    public static Unit ordinal(String singularNoun) {
        return new Unit(singularNoun, Family.ORDINAL);
    }
}
