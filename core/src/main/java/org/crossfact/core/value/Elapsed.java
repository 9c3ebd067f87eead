package org.crossfact.core.value;

/**
 * So much time between two dates, as a text tells it.
 *
 * @param from the earlier date
 * @param to the later date
 * @param count how many units the text says lie between
 * @param unit what is counted
 * @param manner in what words it is told
 */
public record Elapsed(DateValue from, DateValue to, int count, Unit unit, Manner manner) {

    /** What time is counted in. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** In what words the time between is told. */
    public enum Manner {
        /** "a five-day visit from June 26 to 30": the first and the last day may both count. */
        LASTING,
        /** "born in 1950, died in 2010 aged 60": years that are complete. */
        AGE,
        /** "25 years ago, in 1998", counted from the publication date. */
        AGO,
        /** "in 2014, 25 years after the fall of 1989". */
        AFTER,
        /** "the 25th anniversary of the flood of 1998". */
        ANNIVERSARY
    }
}
