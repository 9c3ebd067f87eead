package org.crossfact.core.extract.figure;

import java.util.Optional;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.Unit;

/** Reads the unit that follows a number. */
@FunctionalInterface
interface UnitReader {

    /**
     * A unit as it stands in a text.
     *
     * @param unit the unit
     * @param to one past the number of its last token
     * @param power the power of ten that it adds: a cent is a dollar's 10^-2
     */
    record UnitAt(Unit unit, int to, int power) {}

    /** The unit that begins at token {@code at}, right after {@code number}. */
    Optional<UnitAt> after(Scan scan, int at, Numeral number);
}
