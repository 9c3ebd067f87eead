package org.crossfact.core.value;

/** How fine a date is told, coarsest first. */
public enum Grain {
    CENTURY,
    DECADE,
    YEAR,
    /** A season, quarter or half of a year: EDTF months 21 to 41. */
    SEASON,
    MONTH,
    DAY
}
