package org.crossfact.core.extract.figure.words;

import org.crossfact.core.measure.Measure;
import org.crossfact.core.measure.Measures;
import org.crossfact.core.value.Unit;

/** Knows the units in which ages and stretches of time are told. */
public final class AgeWords {

    private AgeWords() {}

    /** Whether {@code unit} measures time. */
    public static boolean isTime(Unit unit) {
        String dimension = unit.family() == Unit.Family.MEASURE
                ? Measures.of(unit.symbol()).map(Measure::dimension).orElse("")
                : "";
        return dimension.equals("time") || dimension.equals("months");
    }
}
