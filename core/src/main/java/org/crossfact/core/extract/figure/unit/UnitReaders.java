package org.crossfact.core.extract.figure.unit;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.unit.UnitReader.UnitAt;

/** Reads the unit of a number, whatever its kind. */
public final class UnitReaders {

    /** The kinds of unit, the most telling first. */
    private static final List<UnitReader> KINDS = List.of(
            new CurrencyUnits(),
            new MeasureUnits(),
            new PercentUnits(),
            new CountUnits(),
            new AgeUnits(),
            new PeopleUnits(),
            new NoUnit());

    private UnitReaders() {}

    /** The unit that belongs to {@code number}; one of no family where the number may stand alone. */
    public static Optional<UnitAt> after(Scan scan, Numeral number) {
        int at = UnitPlace.after(scan, number);
        for (UnitReader kind : KINDS) {
            Optional<UnitAt> unit = kind.after(scan, at, number);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }
}
