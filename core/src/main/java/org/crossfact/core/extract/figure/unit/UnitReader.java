package org.crossfact.core.extract.figure.unit;

import java.util.Optional;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.value.Unit;

/** Reads one kind of unit after a number. */
public interface UnitReader {

    /**
     * A unit as it stands in a text.
     *
     * @param unit the unit
     * @param to one past the number of its last token
     * @param power the power of ten that it adds: a cent is a dollar's 10^-2
     * @param reader who read it
     */
    record UnitAt(Unit unit, int to, int power, String reader) {}

    /** Its name, {@code figure/kind-of-unit}; every claim with such a unit carries it. */
    String name();

    /** The unit that begins at token {@code at}, right after {@code number}. */
    Optional<UnitAt> after(Scan scan, int at, Numeral number);
}
