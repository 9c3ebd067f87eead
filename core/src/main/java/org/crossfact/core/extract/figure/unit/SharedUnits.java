package org.crossfact.core.extract.figure.unit;

import java.util.Optional;
import java.util.function.BiFunction;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.numeral.Numerals;
import org.crossfact.core.extract.figure.unit.UnitReader.UnitAt;
import org.crossfact.core.value.Unit;

/** Lends a number the unit that only the next of a pair names: "5 and 7 per cent", "45 or 50 mg". */
public final class SharedUnits {

    private SharedUnits() {}

    /** The unit of the number joined to a bare {@code number}, when it is a measure, a currency or per cent. */
    public static Optional<UnitAt> after(
            Scan scan, Numeral number, Optional<UnitAt> own, BiFunction<Scan, Numeral, Optional<UnitAt>> units) {
        boolean bare =
                own.filter(unit -> unit.unit().family() == Unit.Family.NONE).isPresent();
        String joint = scan.token(number.to()).lower();
        if (!bare || !(joint.equals("and") || joint.equals("or"))) {
            return Optional.empty();
        }
        return Numerals.at(scan, number.to() + 1)
                .filter(next -> next.isSpelled() == number.isSpelled() && next.from() == number.to() + 1)
                .flatMap(next -> units.apply(scan, next))
                .filter(unit -> isShareable(unit.unit()))
                .map(unit -> new UnitAt(unit.unit(), number.to(), unit.power(), unit.reader()));
    }

    private static boolean isShareable(Unit unit) {
        return unit.family() == Unit.Family.PERCENT
                || unit.family() == Unit.Family.MEASURE
                || unit.family() == Unit.Family.CURRENCY;
    }
}
